"""Small widgets that know nothing of networks: each has a name for screen readers and works by keyboard."""
