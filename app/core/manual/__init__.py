"""The manual: pages that are derived from what the code declares, so that they cannot grow old."""
