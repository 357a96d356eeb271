"""What a graph is, means, and says in Python. Frozen values and plain functions; neither torch nor Qt."""
