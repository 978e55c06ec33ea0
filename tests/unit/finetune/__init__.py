"""Fine-tuning: bases, rows, the trainer and its worker."""
