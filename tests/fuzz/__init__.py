"""Random networks, each compiled, run, differentiated and exported; `make fuzz` runs them by the hundred."""
