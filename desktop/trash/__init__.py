"""The page Trash: what was deleted in the last 30 days."""
