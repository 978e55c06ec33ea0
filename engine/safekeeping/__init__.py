"""Copies of the profile, ways back, and another place for it; knows no chat and no document."""
