"""What a training will take, before it begins: memory, and time on this device."""

from __future__ import annotations

from app.core.cost import Memory, held, memory
from app.core.inspect import Findings
from app.core.plan import Plan


def needed(findings: Findings, plan: Plan, examples: int, checked: int) -> Memory | None:
    """The memory of a training with so many examples to learn from and so many to check with."""
    report = findings.reports[plan.network]
    used = {str(report.graph.nodes[id].values.get("field", "")) for id in report.graph.of_kind("Input", "Target")}
    used |= {goal.field for goal in findings.objective.goals}
    data = held(plan, used, examples, checked)
    return memory(report, plan, examples=examples, checked=checked, data=data)
