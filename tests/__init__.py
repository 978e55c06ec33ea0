"""The tests; `python -m tests.check` runs the fast checks."""
