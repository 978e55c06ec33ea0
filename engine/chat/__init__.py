"""Questions, cited answers and their history; knows nothing of windows."""
