"""Small widgets that know nothing of networks: each does one thing, has a name for screen readers and works by keyboard."""
