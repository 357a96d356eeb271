"""Nodes that sum axes up."""
