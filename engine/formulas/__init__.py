"""Formulas in texts: where they stand, and how they are drawn as outlines; knows no chat and no screen."""
