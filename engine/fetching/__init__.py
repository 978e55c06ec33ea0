"""Fetching a model the person asked for: the one part of Aquifer that may use the network; runs no model."""
