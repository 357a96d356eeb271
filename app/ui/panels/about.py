"""The long help about a kind of node, derived from its declaration: ports, params, code, other words for it."""

from __future__ import annotations

from html import escape

from nodes.language import DTYPES, In, Node

from .fields import help_of


def about(kind: type[Node]) -> str:
    """Simple markup for a label."""
    parts = []
    more = [" ".join(text.split()) for text in (kind.__doc__ or "").strip().split("\n\n")[1:]]
    parts += [f"<p>{escape(text)}</p>" for text in more]
    if kind.inputs:
        parts.append("<p><b>Takes</b></p>" + "".join(port_line(name, port) for name, port in kind.inputs.items()))
    if kind.outs:
        parts.append("<p><b>Gives</b></p>" + "".join(
            f"<p><code>{escape(name)}</code>: <code>{escape(port.dims)}</code>. {escape(port.doc)}</p>"
            for name, port in kind.outs.items()))
    if kind.params:
        parts.append("<p><b>Settings</b></p>" + "".join(
            f"<p>{escape(param.title)} (<code>{escape(name)}</code>): {escape(help_of(param))}</p>"
            for name, param in kind.params.items()))
    code = [line for line in (kind.build, kind.forward) if line]
    if code:
        parts.append("<p><b>In PyTorch</b></p>" + "".join(f"<p><code>{escape(line)}</code></p>" for line in code))
    if kind.synonyms:
        parts.append(f"<p>Also found as: {escape(', '.join(kind.synonyms.split()))}.</p>")
    return "".join(parts)


def port_line(name: str, port: In) -> str:
    sort = " or ".join(DTYPES[dtype] for dtype in port.accepts) if len(port.accepts) < len(DTYPES) else "any numbers"
    extra = " Any number of wires." if port.many else f" Unwired, it listens to {port.otherwise}." if port.otherwise \
        else " May stay unwired." if port.optional else ""
    return (f"<p><code>{escape(name)}</code>: <code>{escape(port.dims or 'one number')}</code>, {sort}. "
            f"{escape(port.doc)}{escape(extra)}</p>")
