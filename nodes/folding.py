"""Nodes that take an image apart into patches and put patches together."""
