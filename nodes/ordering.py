"""Nodes that sort."""
