"""The documents page; knows no other page."""
