"""Nodes that bring tensors of their own: constants, learned tensors, noise."""
