"""Fine-tuning and data preparation come here; nothing of it is built yet."""
