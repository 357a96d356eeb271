"""Nodes that ask a question of each number."""
