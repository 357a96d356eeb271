"""Nodes that undo a max pool with the places it remembered."""
