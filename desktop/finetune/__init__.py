"""The pages of fine-tuning: data, runs, comparison; know no other page."""
