"""One set of weights at several places: set alike, counted once, one attribute, kept when the owner goes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core import clip, file, shared
from app.core.check import check
from app.core.fix import fixes
from app.core.graph import Graph, Wire, place
from app.core.moves import duplicated
from app.core.plan import Field
from app.core.project import Project
from app.core.write import Unwritable, write, write_node
from app.engine.build import build

FIELDS = {name: Field(type="tensor", shape=(size,)) for name, size in (("a", 8), ("b", 8), ("c", 9))}


@pytest.fixture
def twins() -> Graph:
    """Two Inputs through one Linear, subtracted."""
    graph = Graph({name: place("Input", name, field=name) for name in "abc"})
    graph = graph.put({"one": place("Linear", "one", out_features=4), "two": place("Linear", "two", out_features=6),
                       "less": place("Subtract", "less"), "end": place("Output", "end")},
                      [Wire("a", "x", "one", "x"), Wire("b", "x", "two", "x"), Wire("one", "y", "less", "a"),
                       Wire("two", "y", "less", "b"), Wire("less", "y", "end", "x")])
    return shared.share(graph, ["one", "two"])


def test_sharing_sets_alike_and_counts_once(twins: Graph) -> None:
    report = check(twins, FIELDS)
    assert report.ok
    assert report.parameters == 8 * 4 + 4
    assert twins.nodes["two"].values == twins.nodes["one"].values


def test_the_source_has_one_attribute_called_twice(twins: Graph) -> None:
    report = check(twins, FIELDS)
    source = write(twins, report, "Twins")
    assert source.text.count("nn.Linear") == 1
    assert source.text.count("self.one(") == 2
    assert source.attributes == {"one": "one"}
    assert list(build(source).state_dict()) == ["one.weight", "one.bias"]
    assert write_node(report, "two") == ("", "two = self.one(b)")


def test_setting_one_sets_all(twins: Graph) -> None:
    before = check(twins, FIELDS)
    after = twins.set("two", out_features=5)
    report = check(after, FIELDS, before)
    assert report.ok
    assert report.parameters == 8 * 5 + 5
    assert {report.tensors[id, "y"].shape[1] for id in ("one", "two")} == {5}


def test_another_size_arriving_is_a_problem_in_words(twins: Graph) -> None:
    report = check(twins.connect(Wire("c", "x", "two", "x")), FIELDS)
    assert [(problem.node, problem.text) for problem in report.problems] == [
        ("two", "two uses the weights of one, but D is 9 here and 8 there. Bring what arrives to the same size, "
                "or give two weights of its own.")]
    with pytest.raises(Unwritable, match="D is 9"):
        write(report.graph, report, "Twins")


def test_the_weights_stay_when_their_owner_goes(twins: Graph) -> None:
    less = twins.connect(Wire("c", "x", "two", "x")).remove("one")
    assert less.nodes["two"].shares == ""
    more, new = duplicated(twins, ["two"])
    assert more.nodes[new[0]].shares == "one"
    left = more.remove("one")
    assert [left.nodes[id].shares for id in ("two", new[0])] == ["", "two"]


def test_own_weights_again_whoever_asks(twins: Graph) -> None:
    for id in ("one", "two"):
        parted = shared.own(twins, [id])
        assert not parted.sharing
        assert check(parted, FIELDS, check(twins, FIELDS)).parameters == 2 * (8 * 4 + 4)


@pytest.mark.parametrize(("alone", "shares"), [
    (["a"], ["", "", "b", "b"]), (["b"], ["", "", "a", "a"]), (["a", "b"], ["", "", "", "c"]),
    (["b", "d"], ["", "", "a", ""]), (["a", "b", "c", "d"], [""] * 4)])
def test_of_a_family_those_that_are_left_stay_one(alone: list[str], shares: list[str]) -> None:
    family = shared.share(Graph({id: place("Linear", id) for id in "abcd"}), "abcd")
    assert [placed.shares for placed in family.nodes.values()] == ["", "a", "a", "a"]
    parted = shared.own(family, alone)
    assert [placed.shares for placed in parted.nodes.values()] == shares


def test_sharing_with_one_of_a_family_joins_the_family(twins: Graph) -> None:
    more = twins.put({"three": place("Linear", "three")}, [])
    joined = shared.share(more, ["three"], "two")
    assert [joined.nodes[id].shares for id in ("one", "two", "three")] == ["", "one", "one"]
    assert list(shared.partners(joined, "three")) == ["one"]


def test_copies_share_among_themselves_elsewhere(twins: Graph) -> None:
    text = clip.copied(twins, ["one", "two"])
    again, new = clip.pasted(twins, text)
    assert [again.nodes[id].shares for id in new] == ["", new[0]]
    alone, new = clip.pasted(Graph(), clip.copied(twins, ["two"]))
    assert alone.nodes[new[0]].shares == ""


def test_the_file_keeps_who_shares(twins: Graph) -> None:
    text = file.text(Project("Twins", {"main": twins}))
    again = file.parse(text).network
    assert again == twins
    assert file.text(Project("Twins", {"main": again})) == text
    assert '"shares": "one"' in text


@pytest.mark.parametrize(("shares", "part"), [("gone", "a node that is not there"), ("less", "a Subtract"),
                                              ("three", "none of its own")])
def test_what_a_damaged_file_says_is_a_problem(twins: Graph, shares: str, part: str) -> None:
    graph = shared.share(twins.put({"three": place("Linear", "three", out_features=4)}, []), ["three"], "one")
    graph = graph.add("two", replace(graph.nodes["two"], shares=shares))
    texts = [problem.text for problem in check(graph, FIELDS).problems if problem.node == "two"]
    assert len(texts) == 1
    assert part in texts[0]


def test_a_file_in_which_a_node_shares_with_itself_is_refused(twins: Graph) -> None:
    text = file.text(Project("Twins", {"main": twins})).replace('"shares": "one"', '"shares": "two"')
    with pytest.raises(file.Unreadable, match="which is no other node"):
        file.parse(text)


def test_nodes_set_differently_are_a_problem(twins: Graph) -> None:
    two = twins.nodes["two"]
    graph = twins.add("two", replace(two, values={**two.values, "out_features": 7}))
    problem, = check(graph, FIELDS, check(twins, FIELDS)).problems
    assert "is 7 and one's is 4" in problem.text


def test_problems_of_sharing_have_fixes(twins: Graph) -> None:
    def offered(graph: Graph) -> list[str]:
        report = check(graph, FIELDS)
        problem = next(each for each in report.problems if each.node == "two")
        found = fixes(report, problem)
        assert found
        assert check(found[0].graph, FIELDS).ok
        return [fix.text for fix in found]

    two = twins.nodes["two"]
    assert "Give two weights of its own" in offered(twins.connect(Wire("c", "x", "two", "x")))
    assert offered(twins.add("two", replace(two, values={**two.values, "out_features": 7})))[0] == "Set two as one is"
    assert offered(twins.add("two", replace(two, shares="gone"))) == ["Give two weights of its own"]


def test_params_of_several_nodes_are_set_in_one_go_with_those_who_share_their_weights() -> None:
    nodes = {id: place("Linear", id, bias=True) for id in ("a", "b", "c", "d")}
    graph = shared.share(Graph(nodes), ["a", "b"]).set("c", out_features=7)
    after = graph.set_all(["b", "c"], bias=False)
    assert {id: placed.values["bias"] for id, placed in after.nodes.items()} == {
        "a": False, "b": False, "c": False, "d": True}
    assert after.nodes["c"].values["out_features"] == 7
    assert after.nodes["d"] is graph.nodes["d"]
    assert after == graph.set("b", bias=False).set("c", bias=False)
