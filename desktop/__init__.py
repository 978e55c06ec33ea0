"""The window: Qt widgets over engine.api; knows nothing of how the engine does its work."""
