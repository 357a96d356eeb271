"""What a person says about columns ends in the fields it should, whatever the order."""

from __future__ import annotations

from app.core.graph import Graph
from app.core.plan import Column, Data, Field, Origin
from app.ui.panels.columns import held_as, hold, possible, predict, renewed, target_of
from app.ui.panels.ends import ends_for, lacks_ends

NAMES = ("age", "town", "note", "sick")


def data() -> Data:
    columns = {"age": Column(), "town": Column(type="category", classes=("A", "B")), "note": Column(type="text"),
               "sick": Column(type="label")}
    fields = {"features": Field(columns=("age", "town"), scale="standardize", shape=(3,)),
              "sick": Field(type="label", columns=("sick",), dtype="int64", classes=("no", "yes"), target=True)}
    return Data(source=Origin(kind="csv", path="x.csv"), columns=columns, fields=fields)


def kinds(data: Data) -> list[str]:
    return [" ".join(held_as(data, name)) for name in NAMES]


def test_what_was_proposed_reads_back():
    assert kinds(data()) == ["number input", "category input", " ", "label target"]


def test_leaving_out_and_taking_in_again_keeps_the_order_of_the_file():
    out = hold(data(), "age", "")
    assert kinds(out)[0] == " " and out.fields["features"].columns == ("town",)
    assert hold(out, "age", "number").fields["features"].columns == ("age", "town")


def test_leaving_everything_out_and_beginning_again():
    none = hold(hold(data(), "age", ""), "town", "")
    assert list(none.fields) == ["sick"]
    again = hold(none, "town", "category")
    assert list(again.fields) == ["features", "sick"] and again.fields["features"].columns == ("town",)


def test_text_becomes_a_field_of_its_own():
    made = hold(data(), "note", "text")
    assert made.fields["note"].type == "text" and made.fields["note"].shape == ("T",)
    assert kinds(hold(made, "note", "category"))[2] == "category input"


def test_another_target_makes_the_old_one_an_input():
    made = predict(data(), "age")
    assert kinds(made) == ["number target", "category input", " ", "category input"] and target_of(made) == "age"
    assert [name for name, field in made.fields.items() if field.target] == ["age"]
    back = predict(made, "sick")
    assert kinds(back) == kinds(data())


def test_a_target_is_a_number_or_a_label_and_stays_one():
    assert [key for key, _ in possible(data(), "sick")] == ["number", "label"]
    assert "label" not in [key for key, _ in possible(data(), "age")]
    assert kinds(hold(data(), "sick", "number"))[3] == "number target"


def test_a_switched_column_forgets_its_classes_and_a_new_split_all_that_was_learned():
    assert hold(data(), "town", "category").columns["town"].classes == ()
    assert renewed(data()).columns["town"].classes == () and renewed(data()).fields["sick"].classes == ("no", "yes")


def test_a_field_called_like_a_column_is_not_overwritten():
    named = hold(Data(columns={"features": Column(), "y": Column()}, fields={
        "features": Field(columns=("y",))}), "features", "number")
    made = predict(named, "features")
    assert {tuple(field.columns) for field in made.fields.values()} == {("y",), ("features",)}


def test_ends_name_their_fields():
    graph = ends_for(Graph(), data())
    assert [(node.kind, node.name, node.values["field"]) for node in graph.nodes.values()] == [
        ("Input", "features", "features"), ("Output", "sick", "sick")]
    assert lacks_ends(Graph(), data()) and not lacks_ends(graph, data())
