"""The written source: what a person would be glad to have written, whatever the names on the canvas."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest
import torch
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from torch import nn

from app.core.check import check
from app.core.graph import Graph, Placed, Wire, place
from app.core.taken import MODULE_WORDS
from app.core.words import RESERVED
from app.core.write import Source, Unwritable, write
from app.engine.build import blame, build
from nodes.size import at
from tests.golden.networks import FIELDS, NETWORKS, Pen

GOLDEN = Path(__file__).parent.parent / "golden"
SIZES = {"N": 3, "T": 7}


def written(graph: Graph, title: str = "Drawn") -> Source:
    return write(graph, check(graph, FIELDS), title)


def fed(source: Source) -> list[torch.Tensor]:
    """A batch for every argument of the written module."""
    given = []
    for _, _, name in (*source.inputs, *source.extra, *source.targets):
        field = FIELDS[name]
        shape = (SIZES["N"], *(SIZES[size] if isinstance(size, str) else size for size in field.shape))
        given.append(torch.rand(shape) if field.dtype == "float32" else torch.randint(0, len(field.classes), shape))
    return given


@pytest.mark.parametrize("name", NETWORKS)
def test_the_source_reads_as_it_did(name: str) -> None:
    """LAYERLOOM_GOLDEN=write writes the files anew; the difference is then read by a person."""
    text, path = written(NETWORKS[name](), name.capitalize()).text, GOLDEN / f"{name}.py"
    if os.environ.get("LAYERLOOM_GOLDEN") == "write":
        path.write_text(text)
    assert text == path.read_text()


@pytest.mark.parametrize("name", NETWORKS)
def test_the_source_does_what_the_canvas_says(name: str) -> None:
    graph = NETWORKS[name]()
    report, source = check(graph, FIELDS), written(graph)
    module, tensors = build(source), fed(source)
    given = module(*tensors[:len(source.inputs)])
    given = given if isinstance(given, tuple) else (given,)
    assert [id for _, id in source.outputs] == list(graph.of_kind("Output"))
    for (_, id), tensor in zip(source.outputs, given, strict=True):
        (origin,) = graph.incoming[id]["x"]
        assert tuple(tensor.shape) == tuple(at(size, SIZES) for size in report.tensors[origin].shape)
    assert sum(parameter.numel() for parameter in module.parameters()) == report.parameters
    if source.losses:
        losses, outputs = module.training_step(*tensors)
        assert list(losses) == list(source.losses)
        assert [each.shape for each in outputs] == [each.shape for each in given]
        sum(losses.values()).backward()
        assert all(parameter.grad is not None for parameter in module.parameters())


@pytest.mark.parametrize("name", NETWORKS)
def test_each_line_leads_to_its_node(name: str) -> None:
    graph = NETWORKS[name]()
    source = written(graph)
    lines = source.text.splitlines()
    names = {id: placed.name for id, placed in graph.nodes.items()}
    for line, id in source.lines.items():
        text = "\n".join(lines[max(line - 3, 0):line])  # a long call is broken over lines
        assert names[id] in text
    report = check(graph, FIELDS)
    working = [id for id in report.live if graph.nodes[id].kind not in ("Input", "Output", "Target")]
    assert all(source.line_of(id) for id in working)
    for id, attribute in source.attributes.items():
        assert any(f"self.{attribute} = {made}" in source.text for made in ("nn.", "Sinusoidal", "Rotary"))
        assert hasattr(build(source), attribute), id


def test_a_traceback_leads_to_the_node() -> None:
    graph = NETWORKS["digits"]()
    source = written(graph)
    module = build(source)
    module.head = nn.Linear(5, 10)
    with pytest.raises(RuntimeError) as raised:
        module(torch.rand(2, 1, 8, 8))
    assert blame(raised.value, source) == "head"


def test_what_leads_nowhere_is_not_written() -> None:
    assert "unheard" not in written(NETWORKS["gated"]()).text


def test_a_problem_on_the_way_is_the_reason_nothing_is_written() -> None:
    graph = NETWORKS["digits"]().set("conv2", groups=3)
    with pytest.raises(Unwritable, match="32 incoming channels do not split into 3 equal groups"):
        written(graph)


def test_a_problem_beside_the_way_stops_nothing() -> None:
    graph = NETWORKS["digits"]()
    aside = graph.put({"aside": place("Linear", "aside", out_features=0)}, [Wire("conv1", "y", "aside", "x")])
    assert check(aside, FIELDS).problems
    assert written(aside).text == written(graph).text


def test_many_parts_on_a_long_line_are_still_python() -> None:
    draw = Pen()
    draw("Input", "table", field="table")
    draw("Linear", "wide", out_features=64)
    draw("Split", "a_rather_long_name", parts=32)
    draw("Concat", "joined", *[f"a_rather_long_name.y{n + 1}" for n in range(32)])
    draw("LSTM", "far", *[draw("Unsqueeze", "row", "joined")])
    draw("Output", "answer", "far.h")
    source = written(draw.graph)
    assert max(map(len, source.text.splitlines())) < 900
    assert build(source)(torch.rand(2, 6)).shape == (1, 2, 128)


def test_the_words_of_a_module_are_all_known() -> None:
    ours = {"__call__", *MODULE_WORDS}
    assert {word for word in dir(nn.Module) if not word.startswith("__")} <= ours
    assert {word for word in vars(nn.Module()) if not word.startswith("__")} <= ours


NASTY = ["train", "self", "forward", "input", "type", "half", "class", "def", "match", "_", "print", "torch", "nn",
         "math", "steps", "training_step", "__init__", "__class__", "causal_mask", "SinusoidalEncoding", "x", "Drawn",
         "modules", "T_destination", "eval", "float", "None", "conv_y", "conv_h", "super", "len", "training",
         "_parameters", "register_buffer", "_forward_hooks", "state_dict", "parameters", "losses", "a1", "a2", "a"]

quick = settings(max_examples=40, deadline=None, derandomize=True, database=None,
                 phases=[Phase.explicit, Phase.generate])


@quick
@given(st.lists(st.sampled_from(NASTY), min_size=7, max_size=7), st.sampled_from([*NASTY, "a net", ""]))
def test_no_name_on_the_canvas_breaks_the_source(names: list[str], title: str) -> None:
    """Names may be taken by Python, by torch or twice; every node still finds its own module and value."""
    draw = Pen()
    draw("Input", "words", field="words")
    draw("Embedding", "token", num_embeddings=26, embedding_dim=8)
    draw("SinusoidalEncoding", "position")
    draw("TransformerEncoderLayer", "layer", nhead=2, dim_feedforward=8, causal=True)
    draw("LSTM", "reader", hidden_size=8)
    draw("Add", "both", "reader.y", "layer.y")
    draw("Output", "answer", "both")
    draw("MSELoss", "near", "both", "layer")
    graph = draw.graph
    for id, name in zip(["words", "token", "position", "layer", "reader", "both", "near"], names, strict=True):
        graph = graph.rename(id, name)
    source = written(graph, title)
    module = build(source)
    assert len(set(source.attributes.values())) == len(source.attributes) == 4
    assert isinstance(getattr(module, source.attributes["reader"]), nn.LSTM)
    assert not set(source.attributes.values()) & RESERVED
    tokens = torch.randint(0, 26, (3, 5))
    assert module(tokens).shape == (3, 5, 8)
    losses, _ = module.training_step(tokens)
    assert losses[source.losses[0]].shape == ()
    assert module.train() is module
    assert module.eval() is module


@quick
@given(st.text(max_size=60) | st.sampled_from(['"""\nimport os\n"""', "a'; import os #", "\\", "\\\"\"\"", "1 2", "é",
                                               "x\n    import os", "  ", "class", "Σ", "\u202e"]))
def test_a_title_is_never_code(title: str) -> None:
    source = written(NETWORKS["gated"](), title)
    tree = ast.parse(source.text)
    assert [type(part) for part in tree.body] == [ast.Expr, ast.Import, ast.ImportFrom, ast.ClassDef]
    assert [alias.name for part in tree.body[1:3] for alias in part.names] == ["torch", "nn"]  # type: ignore[attr-defined]
    assert source.title.isidentifier()
    assert source.title.isascii()
    build(source)


@quick
@given(st.text(max_size=30))
def test_a_name_that_is_no_word_is_refused(name: str) -> None:
    try:
        placed = Placed("ReLU", name)
    except ValueError:
        return
    assert placed.name.isidentifier()
    assert placed.name.isascii()


@pytest.mark.parametrize("value", ["__import__('os')", "3); import os; (", None, [1], {"a": 1}, b"3", 1e400])
def test_a_value_is_never_code(value: object) -> None:
    graph = NETWORKS["digits"]().set("conv1", kernel_size=value).set("gelu1", approximate=value)
    with pytest.raises(Unwritable):
        written(graph)


def test_equal_graphs_give_equal_source() -> None:
    assert written(NETWORKS["speller"]()).text == written(NETWORKS["speller"]()).text


def test_a_thousand_nodes_of_one_name_find_a_word_each() -> None:
    draw = Pen()
    draw("Input", "table", field="table")
    for n in range(2000):
        draw("ReLU", f"n{n}")
    draw("Output", "answer")
    graph = Graph({id: Placed(placed.kind, "a", placed.values) for id, placed in draw.graph.nodes.items()},
                  draw.graph.wires)
    source = written(graph)
    assert len(set(source.attributes.values())) == 2000
    assert build(source)(torch.rand(2, 6)).shape == (2, 6)


def test_one_tensor_may_leave_twice() -> None:
    draw = Pen()
    draw("Input", "table", field="table")
    draw("Linear", "wide")
    draw("Output", "one", "wide")
    draw("Output", "two", "wide")
    draw("Target", "truth", field="table")
    draw("Linear", "narrow", "wide", out_features=6)
    draw("MSELoss", "near", "narrow", "truth")
    module = build(written(draw.graph))
    losses, outputs = module.training_step(torch.rand(2, 6), torch.rand(2, 6))
    assert len(outputs) == len(module(torch.rand(2, 6))) == 2
    assert losses["near"].requires_grad
