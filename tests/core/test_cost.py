"""What a network costs is counted, not guessed; what is not known yet is not told."""

from __future__ import annotations

import pytest

from app.core.check import check
from app.core.cost import activations, known, lengths, weight
from app.core.graph import Graph, Wire, place
from app.core.needs import held, memory, states, training_memory
from app.core.plan import Budget, Data, Field, Optimizer, Plan
from app.core.say import counted, listed, short, size
from app.core.walk import walk
from nodes.language import BATCH, Tensor, symbol


def mlp(**shape):
    graph = Graph({"x": place("Input", "x", shape=(10,)), "a": place("Linear", "a", out_features=20),
                   "y": place("Output", "y")}, (Wire("x", "x", "a", "x"), Wire("a", "y", "y", "x")))
    return graph


def test_a_tensor_weighs_its_numbers():
    assert weight(Tensor((BATCH, 3, 4)), 8) == 8 * 12 * 4
    assert weight(Tensor((BATCH, 3), "int64"), 2) == 2 * 3 * 8
    assert weight(Tensor((BATCH, symbol("T"))), 2, {"T": 7}) == 2 * 7 * 4
    assert weight(Tensor((BATCH, symbol("T"))), 2) == 2 * 100 * 4  # a length nobody has said
    assert weight(Tensor(()), 99) == 4


def test_what_leaves_a_node_for_a_batch():
    report = check(mlp())
    assert activations(report, "a", 64) == 64 * 20 * 4
    assert activations(report, "nothing", 64) is None


def chain(*kinds, shape=(8, 16, 16)):
    """Nodes in a row between an Input and an Output; ``(kind, values)`` or a kind."""
    graph, last, out = Graph({"x": place("Input", "x", shape=shape)}), "x", "x"
    for n, kind in enumerate((*kinds, "Output")):
        name, values = (kind, {}) if isinstance(kind, str) else kind
        id = f"n{n}"
        graph = graph.add(id, place(name, id, **values)).connect(Wire(last, out, id, "x"))
        last, out = id, "y"
    return graph


ONE = 10 * 8 * 16 * 16 * 4
CONV = ("Conv2d", {"out_channels": 8, "padding": 1})
"""Bytes of a tensor of the chain for a batch of ten, and a convolution that leaves as much as arrives."""


@pytest.mark.parametrize("kinds, kept", [
    ((CONV, CONV), 1),  # what arrives at the second; the batch itself is there anyway
    ((CONV, "ReLU"), 1),  # what leaves it
    ((CONV, "ReLU", CONV), 1),  # the same tensor, kept by two
    ((CONV, "GELU", CONV), 2),  # what arrives at the one and at the other
    ((CONV, "BatchNorm2d", "ReLU"), 2),
    ((CONV, "Flatten"), 0),
    ((CONV, "Dropout"), 1),
    ((CONV, ("MaxPool2d", {"kernel_size": 2})), 1.5),  # what arrives, and an index of 8 bytes for each that leaves
    (("ReLU", CONV), 1),  # nothing learns before it, but its filters have to know what they saw
    (("ReLU", "ReLU"), 0),  # nothing learns at all
])
def test_what_the_gradient_keeps_between_the_passes(kinds, kept):
    report = check(chain(*kinds))
    assert not report.problems
    assert walk(report, 10).kept == kept * ONE


def test_a_sum_keeps_nothing_and_a_product_both():
    def joined(kind):
        graph = chain(CONV, CONV)
        graph = graph.add("j", place(kind, "j")).disconnect(Wire("n1", "y", "n2", "x"))
        ports = list(graph.nodes["j"].node.inputs)
        for source, port in zip(("n0", "n1"), ports * 2 if len(ports) == 1 else ports):
            graph = graph.connect(Wire(source, "y", "j", port))
        return walk(check(graph.connect(Wire("j", "y", "n2", "x"))), 10)

    assert joined("Add").kept == ONE
    assert joined("Multiply").kept == 2 * ONE


def test_without_a_gradient_tensors_are_let_go_when_nothing_reads_them_any_more():
    found = walk(check(chain(CONV, "ReLU", CONV, "ReLU", CONV)), 10)
    assert found.inference == 2 * ONE  # the one that arrives and the one that leaves
    assert found.passed == 5 * ONE  # the written source has a name for each until it returns
    assert found.batch == ONE


def test_what_looks_at_the_same_memory_costs_nothing_until_it_has_to_be_copied():
    turned = ("Permute", {"order": (0, 2, 3, 1)}) if "order" in place("Permute", "p").values else "Permute"
    assert walk(check(chain(CONV, "Flatten")), 10).passed == ONE
    report = check(chain(CONV, turned, "Flatten"))
    if not report.problems:
        assert walk(report, 10).passed == 2 * ONE


@pytest.mark.parametrize("method, count", [
    (Optimizer(kind="SGD", momentum=0.0), 0), (Optimizer(kind="SGD"), 1), (Optimizer(kind="Adam"), 2),
    (Optimizer(kind="AdamW"), 2), (Optimizer(kind="RMSprop", momentum=0.0), 1), (Optimizer(kind="RMSprop"), 2)])
def test_what_an_optimiser_remembers(method, count):
    assert states(method) == count
    needs = memory(check(mlp()), Plan(optimizer=method, budget=Budget(keep="last")))
    assert needs is not None and needs.weights == 4 * 220 * (1 + count)


def test_validation_takes_larger_batches_but_never_more_than_there_is():
    report, plan = check(chain(CONV, CONV)), Plan(budget=Budget(batch_size=10))
    assert memory(report, plan).checking == 4 * 4 * ONE
    assert memory(report, plan, examples=100, checked=20).checking == 2 * 4 * ONE
    assert memory(report, plan, examples=5, checked=20).step < memory(report, plan).step


def test_the_data_is_held_as_it_was_read_as_the_network_gets_it_and_in_order():
    fields = {"picture": Field(type="image", shape=(3, 8, 8)), "kind": Field(type="label", dtype="int64"),
              "unused": Field(shape=(5,))}
    plan = Plan(data=Data(fields=fields))
    assert held(plan, {"picture", "kind"}, 100, 20) == 120 * (192 + 8 + 20) + 120 * (768 + 8) + 100 * (768 + 8)


def test_lengths_come_from_the_data():
    words = Field(type="text", shape=("T",), dtype="int64", length=40, classes=("a", "b"))
    assert lengths({"words": words, "n": Field(shape=(3,))}) == {"T": 40}


def test_a_length_that_is_open_counts_once():
    """`Verses` said 12.7 G multiply-adds: an empty mapping of lengths was taken for none at all."""
    graph = Graph({"x": place("Input", "x", shape=(10,)), "up": place("Unsqueeze", "up", dim=1),
                   "gru": place("GRU", "gru", hidden_size=4), "y": place("Output", "y")},
                  (Wire("x", "x", "up", "x"), Wire("up", "y", "gru", "x"), Wire("gru", "y", "y", "x")))
    text = Graph({"x": place("Input", "x", field="words"),
                  "e": place("Embedding", "e", num_embeddings=9, embedding_dim=10),
                  "gru": place("GRU", "gru", hidden_size=4), "y": place("Output", "y")},
                 (Wire("x", "x", "e", "x"), Wire("e", "y", "gru", "x"), Wire("gru", "y", "y", "x")))
    words = Field(type="text", shape=("T",), dtype="int64", classes=tuple("abcdefghi"))
    assert check(text, {"words": words}).multiply_adds() == check(graph).multiply_adds() > 0


def test_what_is_not_whole_is_not_told():
    graph = mlp().set("a", out_features=-1)
    report = check(graph)
    assert not known(report) and training_memory(report, Plan()) is None
    assert training_memory(check(Graph()), Plan()) is None


@pytest.mark.parametrize("count, said", [(0, "0"), (999, "999"), (18432, "18.4 K"), (1_000_000, "1 M"),
                                         (184_000, "184 K"), (999_960, "1000 K")])
def test_counts_are_short(count, said):
    assert short(count) == said


@pytest.mark.parametrize("count, said", [(100, "100 bytes"), (2048, "2 KB"), (524288, "0.5 MB"), (14 * 2**20, "14 MB")])
def test_bytes_are_told_in_the_unit_people_think_in(count, said):
    assert size(count) == said


def test_words_for_numbers():
    assert counted(1, "problem") == "1 problem"
    assert counted(23466, "parameter") == "23,466 parameters"
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b"]) == "a and b"
    assert listed(list("abcdefgh")) == "a, b, c, d and 4 more"
