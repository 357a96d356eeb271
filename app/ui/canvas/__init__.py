"""The picture of a network and the gestures on it: the picture follows the graph, and nothing here changes it."""
