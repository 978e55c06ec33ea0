"""What is kept of a crash, what the next start skips because of it, and the report a person may copy."""
