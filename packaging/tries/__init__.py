"""How the built program is tried: a small Debian with a person in it, that person's hands, and what they do."""
