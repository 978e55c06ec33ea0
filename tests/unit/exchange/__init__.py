"""Unit tests of engine.exchange."""
