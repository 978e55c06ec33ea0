"""Tests of the installer: its decisions, without a network and without installing anything."""
