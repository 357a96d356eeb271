"""Nodes that pick out of a tensor by number."""
