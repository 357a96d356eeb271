"""Nodes that add a border."""
