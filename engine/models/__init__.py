"""The models room: which models there are, which one is loaded, how two compare, how fast one is."""
