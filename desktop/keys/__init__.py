"""The keys of the window: which there are, the person's own ones, and the dialog that changes them."""
