"""A node whose Python the user writes."""
