"""A page of the manual is derived from the declaration, and its numbers are what the real thing makes of them."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path

import pytest

from app.core.manual.family import families, family, parts
from app.core.manual.numbers import worked_numbers
from app.core.manual.page import documentation, page, spelled, uses
from app.core.manual.shape import called, letters, sentence, worked
from nodes import catalogue
from resources import path

HOUSE = Path(__file__).parents[2]


@pytest.mark.parametrize("kind", list(catalogue.values()), ids=lambda kind: kind.__name__)
def test_every_kind_has_a_page(kind) -> None:
    text = page(kind)
    assert kind.title in text
    for port in (*kind.inputs, *kind.outs):
        assert f"<code>{port}</code>" in text
    for param in kind.params.values():
        assert param.doc.split(";")[0].split("'")[0][:20] in text


def test_the_shape_rule_is_worked_out() -> None:
    assert worked(catalogue["Conv2d"]) == "N, 3, 32, 32 → N, 32, 30, 30"
    assert worked(catalogue["Concat"]) == "N, 12 → N, 24"
    assert "window: How many places the window takes" in page(catalogue["Conv2d"])
    assert sum(bool(worked(kind)) for kind in catalogue.values()) > 0.7 * len(catalogue)


@pytest.mark.parametrize("kind", list(catalogue.values()), ids=lambda kind: kind.__name__)
def test_every_word_of_a_shape_rule_is_explained(kind) -> None:
    assert [name for name in called(kind) if not sentence(kind, name).endswith(".")] == []


def test_letters_mean_what_they_mean_in_that_kind() -> None:
    assert letters(catalogue["LSTM"]) == ["N examples in the batch", "D features of a step", "T steps in time"]
    assert "D depth" in letters(catalogue["Conv3d"])
    assert letters(catalogue["Fold"]) == ["N examples in the batch", "D features"]
    assert "L positions that ask" in letters(catalogue["MultiheadAttention"])


def test_a_page_is_free_of_marks_that_only_code_understands() -> None:
    assert [name for name, kind in catalogue.items() if "`" in page(kind).partition("<pre")[0]] == []
    assert [name for name, kind in catalogue.items() if "At first ." in page(kind)] == []
    assert spelled(catalogue["LSTM"].outs["y"]) == "N, T, ways × width"
    assert "<code>nik,nkj-&gt;nij</code>" in page(catalogue["Einsum"])


def test_a_page_leads_to_pytorch_or_to_the_paper_or_says_that_there_is_none() -> None:
    assert "The paper: arXiv 1904.11486" in page(catalogue["BlurPool2d"])
    assert "torch.nn.functional.gumbel_softmax in the PyTorch documentation" in page(catalogue["GumbelSoftmax"])
    none = [kind for kind in catalogue.values() if not documentation(kind)]
    assert all("PyTorch has no page about it" in page(kind) for kind in none if kind.forward)
    assert len(none) <= 18
    assert "def focal_loss" in page(catalogue["FocalLoss"])


def test_every_word_of_a_page_can_be_told_in_another_language() -> None:
    for kind in catalogue.values():
        silent = page(kind, lambda text: "%1" if "%1" in text else "")
        silent = re.sub(r"<pre.*?</pre>|<code>.*?</code>|<[^>]+>|&\w+;", " ", silent, flags=re.DOTALL)
        code = " ".join((*kind.inputs, *kind.outs, *(port.dims for port in kind.outs.values()), kind.synonyms))
        known = {*re.findall(r"\w+", code), *worked_numbers().get(kind.__name__, {}).get("takes", ())}
        assert [word for word in re.findall(r"\b[^\W\d_]{2,}\b", silent) if word not in known] == [], kind.__name__


def test_the_english_pages_stay_as_they_are() -> None:
    """These have all that a page may have; a change of the words here is meant, and seen."""
    for name in ("Conv2d", "LSTM", "MultiheadAttention", "GumbelSoftmax", "Concat", "Where", "FocalLoss", "Own"):
        golden = HOUSE / "tests" / "golden" / "manual" / f"{name}.html"
        assert page(catalogue[name]) + "\n" == golden.read_text("utf-8"), name


def test_links_lead_to_the_documentation_and_to_starters() -> None:
    assert documentation(catalogue["Conv2d"]) == "https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html"
    assert "digits" in [each.name for each in uses()["Conv2d"]]
    assert [kind for kind in catalogue.values() if not re.fullmatch(r"(https://[\w./-]+)?", documentation(kind))] == []


def test_the_numbers_are_what_the_real_thing_makes() -> None:
    script = HOUSE / "packaging" / "make_numbers.py"
    made = importlib.util.spec_from_file_location("make_numbers", script)
    assert made is not None
    numbers = importlib.util.module_from_spec(made)
    assert made.loader is not None
    made.loader.exec_module(numbers)
    written = json.loads(path("help/numbers.json").read_text("utf-8"))
    assert written == json.loads(numbers.text()), "run packaging/make_numbers.py"
    bare = {kind.group for name, kind in catalogue.items() if name not in written}
    assert not bare & {"Activation", "Normalising", "Dropout", "Reducing", "Joining"}
    assert written["CrossEntropyLoss"]["takes"] == {"x": [-3.0, 2.0, -2.0, 3.0], "target": 1}
    assert written["ReLU"]["gives"]["y"] == [max(0.0, x) for x in written["ReLU"]["takes"]["x"]]


@pytest.mark.parametrize("group", families())
def test_every_family_has_a_page_with_all_its_kinds(group: str) -> None:
    text = family(group)
    assert text.startswith(f"<h1>{group}</h1>")
    assert re.findall(r'href="kind:(\w+)"', text) == [kind.__name__ for some in parts(group).values() for kind in some]
    assert all(sentence.endswith(".") for sentence in parts(group))


def test_the_pages_in_the_repository_are_those_of_the_program() -> None:
    """Where this fails, run python packaging/make_manual.py."""
    make = importlib.util.spec_from_file_location("make_manual", HOUSE / "packaging" / "make_manual.py")
    maker = importlib.util.module_from_spec(make)
    make.loader.exec_module(maker)
    made = maker.files()
    assert {each.name: each.read_text("utf-8") for each in maker.FOLDER.glob("*.md")} == made
    for name, text in made.items():
        for target in re.findall(r'href="#(\w+)"', text):
            assert f'<a id="{target}"></a>' in text, (name, target)
        assert "starter:" not in text and "kind:" not in text
