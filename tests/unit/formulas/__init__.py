"""Unit tests of engine.formulas."""
