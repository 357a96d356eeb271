"""Stacks of transformer layers, and whole transformers."""
