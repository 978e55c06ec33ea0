"""The chat page: transcript, composer, files of a chat; knows no other page."""
