"""A monkey at the window: anything at any moment, and picture, document and file agree after every step."""
