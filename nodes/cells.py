"""Nodes that take one step of a sequence."""
