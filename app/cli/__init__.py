"""The same work without a window: one file a command. Nothing here knows Qt, and torch waits until it is needed."""
