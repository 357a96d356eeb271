"""What a network costs is counted, not guessed; what is not known yet is not told."""

from __future__ import annotations

import pytest

from app.core.check import check
from app.core.cost import activations, known, training_memory, weight
from app.core.graph import Graph, Wire, place
from app.core.plan import Budget, Field, Optimizer, Plan
from app.core.say import counted, listed, short, size
from nodes.language import BATCH, Tensor, symbol


def mlp(**shape):
    graph = Graph({"x": place("Input", "x", shape=(10,)), "a": place("Linear", "a", out_features=20),
                   "y": place("Output", "y")}, (Wire("x", "x", "a", "x"), Wire("a", "y", "y", "x")))
    return graph


def test_a_tensor_weighs_its_numbers():
    assert weight(Tensor((BATCH, 3, 4)), 8) == 8 * 12 * 4
    assert weight(Tensor((BATCH, 3), "int64"), 2) == 2 * 3 * 8
    assert weight(Tensor((BATCH, symbol("T"))), 2) is None
    assert weight(Tensor(()), 99) == 4


def test_what_leaves_a_node_for_a_batch():
    report = check(mlp())
    assert activations(report, "a", 64) == 64 * 20 * 4
    assert activations(report, "nothing", 64) is None


@pytest.mark.parametrize("kind, copies", [("SGD", 3), ("Adam", 4), ("AdamW", 4), ("RMSprop", 3)])
def test_training_keeps_weights_gradients_and_the_optimisers_states(kind, copies):
    report = check(mlp())
    plan = Plan(optimizer=Optimizer(kind=kind), budget=Budget(batch_size=10))
    assert training_memory(report, plan) == 4 * copies * 220 + 10 * (10 + 20) * 4


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
