"""`layerloom check`: the shape on every wire, every problem, and advice."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import typer

from app.core.fix import fixes
from app.core.inspect import Findings
from app.core.linking import users
from app.core.needs import totals
from app.core.project import Project
from app.core.report import Problem
from app.engine.own import settle
from nodes.size import Size, show

from .opening import open_project
from .say import CAN_BE_PUT_RIGHT, answer
from .trust import mention

FIXES_FOR = 25
"""For how many problems fixes are worked out: each is tried on the whole network."""


def check(file: Annotated[Path, typer.Argument(help="A .loom file.")],
          as_json: Annotated[bool, typer.Option("--json", help="One line of JSON.")] = False) -> None:
    """Check a project: the shape on every wire, every problem with its fixes, and advice, which is no problem."""
    project = open_project(file)
    mention(project, file)
    findings = settle(project)
    found, advice = told(project, findings, findings.problems), told(project, findings, findings.advice)
    if as_json:
        answer({"ok": findings.ok, "problems": found, "advice": advice, "shapes": shapes(findings),
                "parameters": parameters(project, findings),
                "cost": totals(findings)})
    else:
        for network, report in findings.reports.items():
            print(f"{network}: {len(report.graph.nodes)} nodes, {report.parameters:,} parameters")
            for (id, port), tensor in report.tensors.items():
                print(f"  {id}.{port}: {show(tensor.shape)}")
        for mark, each in (*(("!", each) for each in found), *(("·", each) for each in advice)):
            print(f"{mark} {each['text']}")
            for fix in each["fixes"]:
                print(f"    {fix}")
        print("No problems." if findings.ok else f"{len(found)} problem{'s' * (len(found) != 1)}.")
    if not findings.ok:
        raise typer.Exit(CAN_BE_PUT_RIGHT)


def told(project: Project, findings: Findings, said: Iterable[tuple[str, Problem]]) -> list[dict[str, Any]]:
    """Problems or advice as they are handed on, with the fixes of the first few."""
    found = []
    for at, (network, problem) in enumerate(said):
        report = findings.reports.get(network)
        plan = project.plan if network == project.main else None
        offered = fixes(report, problem, plan) if report and at < FIXES_FOR else ()
        found.append({"network": network, "node": problem.node, "port": problem.port, "text": problem.text,
                      "state": problem.state, "fixes": [fix.text for fix in offered]})
    return found


def parameters(project: Project, findings: Findings) -> int:
    """What all networks learn; one that stands in others as a block counts there."""
    return sum(report.parameters for network, report in findings.reports.items()
               if network == project.main or not users(project.networks, network))


def shapes(findings: Findings) -> dict[str, dict[str, list[int | str]]]:
    return {network: {f"{id}.{port}": [str(size) if isinstance(size, Size) else size for size in tensor.shape]
                      for (id, port), tensor in report.tensors.items()}
            for network, report in findings.reports.items()}
