"""`layerloom export`: an ONNX file that was run and compared before it was left."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.core.file import Unreadable, read

from .say import UNREADABLE, answer, fail, note
from .trust import mention


def export(what: Annotated[Path, typer.Argument(metavar="RUN_OR_FILE", help="A run's folder, or a .loom file: then its "
                                                "newest run.")],
           out: Annotated[Path, typer.Option("-o", "--out", help="The ONNX file to write.")],
           as_json: Annotated[bool, typer.Option("--json", help="One line of JSON.")] = False) -> None:
    """Export to ONNX, run the file on real samples and compare it with PyTorch."""
    readable(what)
    note("Exporting, then running the file on real samples.")
    from app.engine.export import ExportFailed
    from app.engine.export import export as engine

    try:
        made = engine(what, out)
    except ExportFailed as reason:
        fail(str(reason))
    for sentence in made.notes:
        note(sentence)
    if as_json:
        answer({"path": made.path, "opset": made.opset, "inputs": made.inputs, "outputs": made.outputs,
                "max_abs_difference": made.max_abs_difference, "max_rel_difference": made.max_rel_difference,
                "ok": made.ok, "batch_sizes": made.batches, "lengths": made.lengths, "samples": made.samples,
                "seconds": round(made.seconds, 3), "bytes": made.bytes})
        return
    print(f"{made.path}: opset {made.opset}, {made.bytes / 1e6:.1f} MB")
    for way, each in [("in", each) for each in made.inputs] + [("out", each) for each in made.outputs]:
        print(f"  {way:<4}{each['name']}: {each['dtype']} {', '.join(map(str, each['shape']))}")
    print(f"Compared with PyTorch on {made.samples} samples in batches of {', '.join(map(str, made.batches))}: "
          f"the largest difference is {made.max_abs_difference:.2g}.")


def readable(what: Path) -> None:
    """Leaves with a sentence if there is nothing there that could be exported."""
    if what.is_dir():
        from app.engine.run import BadRun, Run

        try:
            mention(Run.open(what).project, what)
        except BadRun as reason:
            fail(str(reason), UNREADABLE)
        return
    try:
        mention(read(what), what)
    except Unreadable as reason:
        fail(str(reason), UNREADABLE)
