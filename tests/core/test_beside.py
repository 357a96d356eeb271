"""A project that is saved elsewhere names the same data."""

from __future__ import annotations

import msgspec
import pytest

from app.core.beside import carried, spelled
from app.core.plan import Data, Origin
from app.core.project import Project
from app.document import Document


def using(path: str, title: str = "") -> Project:
    plan = Project().plan
    return Project(title).with_plan(msgspec.structs.replace(plan, data=Data(source=Origin(path=path))))


def path(project: Project) -> str:
    return project.plan.data.source.path


@pytest.fixture
def old(tmp_path):
    folder = tmp_path / "old"
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "rows.csv").write_text("a,b\n1,2\n")
    return folder


def test_a_relative_path_is_said_anew_from_the_new_folder(old, tmp_path):
    there = str((old / "data" / "rows.csv").resolve())
    assert path(carried(old, tmp_path / "new")(using("data/rows.csv"))) == there
    assert path(carried(old, old / "data")(using("data/rows.csv"))) == "rows.csv"
    assert path(carried(old, tmp_path)(using("data/rows.csv"))) == "old/data/rows.csv"
    assert path(carried(old, None)(using("data/rows.csv"))) == there, "a copy without a file"


def test_data_beside_a_file_that_is_saved_first_is_named_from_there(old):
    assert path(carried(None, old)(using(str(old / "data" / "rows.csv")))) == "data/rows.csv"
    assert spelled(old / "data", old) == "data"


@pytest.mark.parametrize("said", ["", "bundled:digits.npz", "~/rows.csv", "data/gone.csv", "a\0b", "x" * 5000])
def test_what_cannot_be_found_stays_as_it_is(old, tmp_path, said):
    project = using(said)
    assert carried(old, tmp_path)(project) is project


def test_undo_after_it_leads_to_the_same_data(old, tmp_path):
    document = Document(using("data/rows.csv", "One"), old / "mine.loom")
    document.change("Title", using("data/rows.csv", "Two"))
    document.change("Title", using("data/rows.csv", "Three"))
    document.undo()
    heard = []
    document.listeners.append(lambda before, after: heard.append((path(before), path(after))))
    document.mark_saved(tmp_path / "mine.loom", carried(old, tmp_path))
    assert heard == [("data/rows.csv", "old/data/rows.csv")] and not document.dirty
    for move in (document.undo, document.redo, document.redo):
        move()
        assert path(document.project) == "old/data/rows.csv"
    assert document.project.title == "Three"
