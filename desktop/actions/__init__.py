"""What is done with many documents at once: asking, extracting, summarising, searching."""
