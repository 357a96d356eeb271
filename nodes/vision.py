"""Blocks of well-known networks for pictures."""
