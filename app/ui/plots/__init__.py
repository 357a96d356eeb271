"""Figures of a training, drawn like a good paper's; the only rooms that know pyqtgraph, opened after the first paint."""
