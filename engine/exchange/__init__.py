"""Chats out to files and in from other programs; knows no model and no search."""
