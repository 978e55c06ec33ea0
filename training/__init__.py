"""Data preparation and, later, fine-tuning; usable without a window."""
