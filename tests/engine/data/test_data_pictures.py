"""Folders of pictures: whatever decodes is brought to one size and colour; the rest is named."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import pytest
from PIL import Image

from app.core.plan import Data, Field, Origin
from app.engine.data.bad import BadData
from app.engine.data.describe import describe
from app.engine.data.load import Dataset, load
from app.engine.data.pictures import pixels, upright


def paint(path: Path, size: tuple[int, int] = (20, 16), colour: object = (200, 30, 30), mode: str = "RGB") -> Path:
    """A picture of one colour; ``size`` is width, height."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new(mode, size, colour).save(path)  # type: ignore[arg-type]
    return path


def animals(folder: Path, each: int = 6) -> Path:
    for k in range(each):
        paint(folder / "animals" / "cat" / f"{k}.png", colour=(200, 10 * k, 0))
        paint(folder / "animals" / "dog" / f"{k}.jpg", colour=(0, 10 * k, 200))
    return folder / "animals"


def loaded(folder: Path, **change: object) -> Dataset:
    data = describe(Origin(path=str(folder)))
    return load(msgspec.structs.replace(data, source=msgspec.structs.replace(data.source, **change)))


def test_classes_are_the_folders_in_order(tmp_path: Path) -> None:
    dataset = loaded(animals(tmp_path))
    assert dataset.fields["label"].classes == ("cat", "dog")
    assert dataset.raw["image"].shape == (12, 3, 16, 20)
    assert dataset.raw["label"].tolist() == [0] * 6 + [1] * 6
    assert dataset.raw["image"].dtype.is_floating_point is False
    assert dataset.ready("image").max() <= 1


def test_size_and_colour_are_proposed_only_while_nothing_is_chosen(tmp_path: Path) -> None:
    folder = animals(tmp_path)
    assert describe(Origin(path=str(folder))).source.size == (16, 20)
    chosen = Origin(kind="images", path=str(folder), size=(8, 8), colour="grey")
    data = describe(chosen)
    assert data.source == chosen
    assert data.fields["image"].shape == (1, 8, 8)
    assert load(data).raw["image"].shape == (12, 1, 8, 8)


def test_pictures_without_colour_are_proposed_grey(tmp_path: Path) -> None:
    for name in ("a", "b"):
        paint(tmp_path / name / "1.png", colour=90, mode="L")
        paint(tmp_path / name / "2.png", colour=(80, 80, 80))
    assert describe(Origin(path=str(tmp_path))).source.colour == "grey"


def test_mixed_sizes_and_modes_come_out_alike(tmp_path: Path) -> None:
    folder = animals(tmp_path)
    paint(folder / "cat" / "grey.png", (7, 90), 128, "L")
    paint(folder / "cat" / "clear.png", (30, 30), (9, 9, 9, 0), "RGBA")
    paint(folder / "cat" / "deep.tif", (30, 30), 40000, "I;16")
    paint(folder / "dog" / "paper.png", (30, 30), 1, "1")
    paint(folder / "dog" / "deeper" / "print.tif", (30, 30), (0, 0, 0, 0), "CMYK")
    dataset = loaded(folder, size=(12, 10))
    assert dataset.raw["image"].shape == (17, 3, 12, 10)
    assert dataset.notes == ()


def test_sixteen_bits_keep_their_brightness(tmp_path: Path) -> None:
    paint(tmp_path / "deep.png", colour=40000, mode="I;16")
    assert pixels(tmp_path / "deep.png", (4, 4), False).mean() == pytest.approx(40000 / 65535 * 255, abs=1)


def test_the_first_frame_and_the_cameras_turn_count(tmp_path: Path) -> None:
    frames = [Image.new("L", (6, 4), 255 * k) for k in range(3)]
    frames[0].save(tmp_path / "moves.gif", save_all=True, append_images=frames[1:])
    assert np.asarray(upright(tmp_path / "moves.gif")).max() == 0
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    Image.new("RGB", (6, 4)).save(tmp_path / "turned.jpg", exif=exif)
    assert upright(tmp_path / "turned.jpg").size == (4, 6)


def test_shrinking_averages_instead_of_picking(tmp_path: Path) -> None:
    lines = np.zeros((64, 64), dtype=np.uint8)
    lines[:, ::2] = 255
    Image.fromarray(lines).save(tmp_path / "lines.png")
    small = pixels(tmp_path / "lines.png", (8, 8), False)
    assert np.abs(small.astype(int) - 127).max() < 20


def test_a_broken_picture_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    folder = animals(tmp_path)
    (folder / "cat" / "bad.png").write_bytes(b"not a picture")
    whole = (folder / "dog" / "0.jpg").read_bytes()
    (folder / "dog" / "half.jpg").write_bytes(whole[:len(whole) // 2])
    (folder / "cat" / "notes.txt").write_text("ignored")
    (folder / "cat" / ".hidden.png").write_bytes(b"")
    dataset = loaded(folder)
    assert len(dataset.raw["image"]) == 12
    assert dataset.notes == ("2 pictures of 14 in animals could not be read, such as cat/bad.png (it is no picture); "
                             "they were left out.",)


def test_more_than_half_broken_is_refused(tmp_path: Path) -> None:
    folder = animals(tmp_path, each=2)
    for k in range(5):
        (folder / "cat" / f"bad{k}.png").write_bytes(b"")
    with pytest.raises(BadData, match=r"5 pictures of 9 in animals could not be read.*more than half"):
        loaded(folder)


def test_folders_that_hold_no_classes(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="nothing that can be learned from"):
        describe(Origin(path=str(tmp_path)))
    (tmp_path / "cat").mkdir()
    with pytest.raises(BadData, match="holds no pictures"):
        describe(Origin(path=str(tmp_path)))
    paint(tmp_path / "loose.png")
    with pytest.raises(BadData, match="holds 1 picture but no folder of a class"):
        describe(Origin(path=str(tmp_path)))


def test_an_empty_class_is_said(tmp_path: Path) -> None:
    folder = animals(tmp_path)
    (folder / "owl").mkdir()
    dataset = loaded(folder)
    assert dataset.fields["label"].classes == ("cat", "dog")
    assert dataset.notes == ('"owl" holds no pictures and is left out.',)


def test_one_class_has_no_label(tmp_path: Path) -> None:
    paint(tmp_path / "cat" / "1.png")
    paint(tmp_path / "cat" / "2.png")
    assert list(describe(Origin(path=str(tmp_path))).fields) == ["image"]


def test_classes_that_changed_since(tmp_path: Path) -> None:
    folder = animals(tmp_path)
    data = describe(Origin(path=str(folder)))
    paint(folder / "owl" / "1.png")
    with pytest.raises(BadData, match='holds "owl", which is none of the labels "cat" and "dog"'):
        load(data)


@pytest.mark.parametrize("size", [(0, 4), (5000, 4), ()])
def test_sizes_nothing_can_have(tmp_path: Path, size: tuple[int, ...]) -> None:
    with pytest.raises(BadData, match="cannot be brought to"):
        load(Data(source=Origin(kind="images", path=str(animals(tmp_path)), size=size),
                  fields={"x": Field(type="image")}))
