"""Unit tests of engine.safekeeping."""
