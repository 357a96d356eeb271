"""A user's own Python in the check and in the source: off until it is trusted, then written as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core import own, trust
from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.own import Finding
from app.core.plan import Field
from app.core.report import Report
from app.core.write import Unwritable, write, write_node
from nodes.language import BATCH, Tensor
from nodes.own import TEMPLATE
from nodes.size import symbol

FIELDS = {"x": Field(type="numbers", shape=(8,)), "s": Field(type="tensor", shape=("T", 8))}

TWICE = '''from torch import nn


class Twice(nn.Module):
    """Says it again."""  # with a comment

    def forward(self, x):
        return x, x  # both
'''


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path))
    monkeypatch.setattr(own, "table", {})


def row(*codes: str, **arguments: object) -> Graph:
    """Input → a node for each code → Output, each reading the first output of the one before."""
    graph = Graph({"in": place("Input", "x", field="x")})
    before = ("in", "x")
    for number, code in enumerate(codes, 1):
        id = f"own{number}"
        graph = graph.add(id, place("Own", id, code=code, arguments=dict(arguments)))
        graph = graph.connect(Wire(*before, id, next(iter(graph.nodes[id].node.inputs))))
        before = (id, next(iter(graph.nodes[id].node.outs)))
    return graph.add("out", place("Output", "out")).connect(Wire(*before, "out", "x"))


def tried(graph: Graph, report: Report, *shapes: tuple[object, ...]) -> Report:
    """As if every question had been run and these shapes had left."""
    while asked := own.questions(report):
        for question in asked:
            own.learn(question, Finding(tuple(Tensor(shape or (BATCH, 8)) for shape in shapes or [()] * question.outs),
                                        parameters=7))
        report = check(graph, FIELDS, report)
    return report


def texts(report: Report) -> list[str]:
    return [problem.text for problem in report.problems]


def test_it_is_off_until_it_is_trusted_and_unfinished_until_it_is_tried() -> None:
    graph = row(TWICE)
    report = check(graph, FIELDS)
    assert texts(report) == ["own1: its Python is off until you trust it."]
    assert report.problems[0].state == "unfinished"
    assert own.questions(report) == []
    assert [placed.name for placed in own.off(graph.nodes.values())] == ["own1"]
    trust.trust([TWICE])
    report = check(graph, FIELDS, report)
    assert texts(report) == ["own1: its Python is being tried, to find the shape that leaves it."]
    report = tried(graph, report)
    assert report.ok
    assert report.tensors["own1", "y2"].shape == (BATCH, 8)
    assert report.parameters == 7
    trust.distrust([TWICE])
    assert texts(check(graph, FIELDS, report)) == ["own1: its Python is off until you trust it."]


def test_a_letter_more_is_another_text() -> None:
    trust.trust([TWICE])
    assert texts(check(row(TWICE + "\n"), FIELDS)) == ["own1: its Python is off until you trust it."]


def test_texts_it_is_set_to_are_part_of_what_is_trusted() -> None:
    code = TWICE.replace("    def forward", "    def __init__(self, words: str = 'a', n: int = 1):\n"
                         "        super().__init__()\n\n    def forward")
    trust.trust([code])
    assert own.questions(check(row(code, n=5), FIELDS))
    assert "is off" in texts(check(row(code, words="__import__('os')"), FIELDS))[0]


def test_what_a_new_node_begins_with_is_ours_and_needs_no_trust() -> None:
    graph = row(TEMPLATE)
    assert tried(graph, check(graph, FIELDS)).ok


def test_trust_lies_with_the_program_and_a_damaged_notebook_trusts_nothing(tmp_path: Path) -> None:
    trust.trust([TWICE, TEMPLATE + "#"])
    assert trust.trusted(TWICE)
    for content in ("[", "{}", "[" * 100_000, "[1, null]", "\0"):
        trust.notebook().write_text(content)
        assert not trust.trusted(TWICE)
    trust.trust([TWICE])
    assert trust.trusted(TWICE)
    assert [path.name for path in tmp_path.iterdir()] == ["trusted.json"]


def test_the_source_holds_it_as_it_was_written() -> None:
    trust.trust([TWICE])
    graph = row(TWICE)
    report = tried(graph, check(graph, FIELDS))
    source = write(graph, report, "Small")
    assert TWICE.partition("\n\n\n")[2] in source.text
    assert source.text.count("from torch import nn") == 1
    assert "self.own1 = Twice()" in source.text
    assert "own1, _ = self.own1(x)" in source.text or "own1_1, _ = self.own1(x)" in source.text
    line = source.text.split("\n").index("        return x, x  # both") + 1
    assert source.own[line] == ("own1", 8)
    assert source.contents == (TWICE,)
    assert write_node(report, "own1")[0] == "self.own1 = Twice()"


def test_equal_code_is_one_class_and_other_code_another_name() -> None:
    other = TWICE.replace("x, x  # both", "x, -x")
    trust.trust([TWICE, other])
    graph = row(TWICE, TWICE, other)
    report = tried(graph, check(graph, FIELDS))
    text = write(graph, report, "Twice").text
    assert [line for line in text.split("\n") if line.startswith("class ")] == [
        "class Twice(nn.Module):", "class Twice2(nn.Module):", "class Twice3(nn.Module):"]
    assert "self.own2 = Twice()" in text
    assert "self.own3 = Twice2()" in text
    compile(text, "source", "exec")


def test_words_are_renamed_on_the_tree_and_nowhere_else() -> None:
    first = ("from torch import nn\nSIZE = 2\n\n\ndef share(x):\n    return x / SIZE\n\n\nclass A(nn.Module):\n"
             "    def forward(self, x):\n        return share(x)\n")
    second = ("from torch import nn\nSIZE = 3\n\n\ndef share(x):  # SIZE and share stay here: ä\n"
              "    return x / SIZE, 'share', x.SIZE if x is None else 'ä', SIZE\n\n\n"
              "class B(nn.Module):\n    def forward(self, x):\n        return share(x)[0]\n")
    trust.trust([first, second])
    graph = row(first, second)
    text = write(graph, tried(graph, check(graph, FIELDS)), "Small").text
    assert "SIZE2 = 3\n\n\ndef share2(x):  # SIZE and share stay here: ä\n" in text
    assert "    return x / SIZE2, 'share', x.SIZE if x is None else 'ä', SIZE2\n" in text
    assert "return share2(x)[0]" in text


def test_words_that_cannot_be_told_apart_are_a_problem_of_the_node() -> None:
    first = "from torch import nn\nSIZE = 2\nclass A(nn.Module):\n    def forward(self, x):\n        return x\n"
    second = ("from torch import nn\nSIZE = 3\nclass B(nn.Module):\n    def forward(self, x):\n"
              "        SIZE = 4\n        return x * SIZE\n")
    third = ("import numpy as nn\nfrom torch.nn import Module\nclass C(Module):\n    def forward(self, x):\n"
             "        return x\n")
    trust.trust([first, second, third])
    graph = row(first, second)
    report = tried(graph, check(graph, FIELDS))
    assert [(each.node, "SIZE" in each.text) for each in report.problems] == [("own2", True)]
    with pytest.raises(Unwritable):
        write(graph, report, "Small")
    write_node(report, "own1")
    graph = row(third)
    report = tried(graph, check(graph, FIELDS))
    assert "nn is `import numpy as nn` in own1" in texts(report)[0]


def test_imports_stand_at_the_top_in_order() -> None:
    code = ("from __future__ import annotations\nimport numpy as np\nimport os.path\nimport torch.nn.functional as F\n"
            "from torch import Tensor, nn\nimport os\n\nclass A(nn.Module):\n    def forward(self, x: Tensor):\n"
            "        return F.relu(x)\n")
    trust.trust([code])
    graph = row(code)
    text = write(graph, tried(graph, check(graph, FIELDS)), "Small").text
    assert text.split("\n\n\n")[0] == (
        '"""Small. Wired in Layerloom."""\n\nfrom __future__ import annotations\n\nimport os\nimport os.path\n\n'
        "import numpy as np\nimport torch\nimport torch.nn.functional as F\nfrom torch import Tensor, nn")


def test_sizes_that_arrive_fill_its_arguments() -> None:
    graph = row(TEMPLATE, bias=False)
    text = write(graph, tried(graph, check(graph, FIELDS)), "Small").text
    assert "self.own1 = Gate(features=8, bias=False)" in text
    wide = Graph({"in": place("Input", "s", field="s"), "t": place("Transpose", "t", dim0=1, dim1=2),
                  "own1": place("Own", "own1")}, (Wire("in", "x", "t", "x"), Wire("t", "y", "own1", "x")))
    assert "features has to be a fixed size" in texts(check(wide, FIELDS))[0]


def test_ports_that_are_not_wired_are_left_out() -> None:
    code = ("from torch import nn\nclass A(nn.Module):\n    def forward(self, x, h=None, *, mask=None):\n"
            "        return x, h\n")
    trust.trust([code])
    graph = row(code)
    assert "self.own1(x)" in write(graph, tried(graph, check(graph, FIELDS)), "Small").text
    graph = graph.connect(Wire("in", "x", "own1", "mask"))
    assert "self.own1(x, mask=x)" in write(graph, tried(graph, check(graph, FIELDS)), "Small").text


def test_code_that_cannot_be_read_says_so_once_and_keeps_its_wires() -> None:
    graph = row(TWICE).connect(Wire("own1", "y2", "out", "x"))
    graph = graph.set("own1", code=TWICE.replace("x):", "x)"))
    assert texts(check(graph, FIELDS)) == ["own1: line 7 is not Python: expected ':'."]
    assert texts(check(graph.set("own1", code=5), FIELDS)) == ["own1: Python should be a text of Python, not '5'."]
    assert texts(check(graph.set("own1", code=TWICE, arguments=[1]), FIELDS)) == [
        "own1: Arguments should be values by name, not '[1]'."]


def test_fixes_do_not_offer_what_nobody_has_tried() -> None:
    from app.core.fix import fixes

    trust.trust([TWICE])
    graph = row(TWICE)
    report = check(graph, FIELDS)
    own.learn(own.questions(report)[0], Finding(wrong="line 8 of its Python failed."))
    report = check(graph, FIELDS, report)
    assert fixes(report, report.problems[0]) == ()


def test_an_open_size_needs_room() -> None:
    graph = Graph({"in": place("Input", "s", field="s"), "own1": place("Own", "own1", code=TWICE),
                   "out": place("Output", "out")}, (Wire("in", "x", "own1", "x"), Wire("own1", "y1", "out", "x")))
    trust.trust([TWICE])
    report = check(graph, FIELDS)
    T = symbol("T")
    own.learn(own.questions(report)[0], Finding((Tensor((BATCH, T, 8)),) * 2, room=(T - 4,)))
    assert check(graph, FIELDS, report).least("T") == 5
