"""Fine-tuning: from a run's configuration to an adapter or new weights."""
