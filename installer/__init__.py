"""Sets Aquifer up in a checkout with nothing but a Python and a compiler; knows nothing of what the program does."""
