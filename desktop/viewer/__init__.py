"""The sources of an answer and the documents they stand in; knows no other page."""
