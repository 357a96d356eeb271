"""Nodes that say which positions may be looked at."""
