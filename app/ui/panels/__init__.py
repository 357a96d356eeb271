"""The places and panels of the window: each looks at the desk, asks it for changes, and knows no other panel."""
