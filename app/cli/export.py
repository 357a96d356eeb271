"""`layerloom export`: a verified ONNX file."""
def export() -> None:
    """x."""
