"""Long runs that look for what no story thinks of; `python -m tests.soak --help`."""
