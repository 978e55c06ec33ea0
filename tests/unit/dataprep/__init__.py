"""Data preparation, a step at a time and as a whole."""
