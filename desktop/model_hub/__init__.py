"""The models page; knows no other page."""
