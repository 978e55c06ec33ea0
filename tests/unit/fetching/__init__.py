"""Downloads against a local hub."""
