"""Nodes that compute number by number."""
