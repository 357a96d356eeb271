"""What computes: torch, onnx and the data live here and nowhere above; nothing here knows Qt.

Torch's threads wait for one another between steps. Left alone they wait by spinning, and when
anything else wants a core, this window included, a small network becomes ten times slower. A
short spin and then a nap costs next to nothing alone. Measured on two cores, digits, samples/s:
with a busy neighbour 137 spinning, 2,609 napping. Both words are read once, when torch loads.
"""

import os

os.environ.setdefault("GOMP_SPINCOUNT", "1000")  # libgomp: the wheels for Linux
os.environ.setdefault("KMP_BLOCKTIME", "1")  # libomp and libiomp: the other wheels; milliseconds
