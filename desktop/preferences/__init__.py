"""The settings page; knows no other page."""
