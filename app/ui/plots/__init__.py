"""Figures of a training, drawn like a good paper's; the rooms that know pyqtgraph, opened after the first paint."""
