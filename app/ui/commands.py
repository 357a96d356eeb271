"""The table of commands: what each is called and does, its key, when it can be used, in which menu it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.core.graph import BYPASSED, MUTED

from . import comfort, dialogs, motion
from .actions import Command
from .canvas import bending, blocks, choosing, edits, framing, keyed, links, noting, passing, seeing, sizing, tidy
from .earlier import Earlier
from .needs import Needs
from .palette import open_palette
from .reading import open_manual
from .tongue import language, tr
from .tour import take_tour

if TYPE_CHECKING:
    from .window import Window

LINE = Command


def commands(w: Window) -> tuple[Command, ...]:
    """The table of one window."""
    document, desk, canvas, files = w.desk.document, w.desk, w.canvas, w.files
    training, places = w.training, w.places

    some = Needs(lambda: bool(desk.selection), "Choose a node first.")
    one = Needs(lambda: len(desk.selection) == 1, "Choose one node first.")
    any_node = Needs(lambda: bool(desk.graph.nodes), "The network is empty.")
    drawn = Needs(lambda: places.now == "Design", "Go to Design first (Ctrl+2).")
    sought = drawn & Needs(lambda: bool(canvas.seek.field.text()), "Nothing was searched for yet (Ctrl+F).")
    roomy = Needs(lambda: not places.alone, "Only the canvas is shown; F11 brings the panels back.")
    editing = some & drawn
    any_chosen = Needs(lambda: bool(desk.chosen), "Choose a node or a note first.")
    chosen = any_chosen & drawn
    several = drawn & Needs(lambda: len(desk.selection) > 1, "Choose two nodes or more first.")
    row = drawn & Needs(lambda: len(desk.selection) > 2, "Choose three nodes or more first.")
    joined = Needs(lambda: links.joined(canvas), "Choose a node with wires first.")

    with_wires = drawn & Needs(lambda: len(desk.selection) == 1 or bending.chosen(canvas) is not None,
                               "Choose one node first.")
    is_block = Needs(lambda: bool(blocks.chosen_block(canvas)), "Choose a block first.")

    def is_now(place: str) -> bool:
        return places.now == place

    def is_theme(name: str) -> bool:
        return w.theme_choice == name

    return (
        Command("new", "File", "New", files.new, ("Ctrl+N",), "file-plus"),
        Command("open", "File", "Open…", files.open, ("Ctrl+O",), "folder-open"),
        Command("recent", "File", "Open recent", opens=files.fill_recent, icon="history"),
        Command("starters", "File", "Starters", opens=files.fill_starters, icon="star"),
        Command("examples", "File", "Examples", opens=files.fill_examples, icon="layers"),
        LINE(menu="File"),
        Command("save", "File", "Save", files.save, ("Ctrl+S",), "save"),
        Command("save_as", "File", "Save as…", files.save_as, ("Ctrl+Shift+S",)),
        Command("earlier", "File", "Earlier versions…", lambda: Earlier(w, files).open(), (), "clock",
                Needs(lambda: files.path is not None, "Save the project first: each save keeps a version.")),
        LINE(menu="File"),
        Command("export", "File", "Export ONNX…", lambda: places.go("Export"), ("Ctrl+E",), "package"),
        Command("save_source", "File", "Save source…", files.save_source, (), "code", any_node),
        Command("save_picture", "File", "Save picture…", lambda: files.save_picture(canvas.save_picture), (), "image",
                drawn & any_node),
        LINE(menu="File"),
        Command("quit", "File", "Quit", w.close, ("Ctrl+Q",)),

        Command("undo", "Edit", lambda: worded("Undo", document.undo_label), partial(seeing.undo, canvas), ("Ctrl+Z",),
                "undo-2", Needs(lambda: bool(document.undo_label), "Nothing was changed yet.")),
        Command("redo", "Edit", lambda: worded("Redo", document.redo_label), partial(seeing.redo, canvas),
                ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", Needs(lambda: bool(document.redo_label), "Nothing was undone.")),
        LINE(menu="Edit"),
        Command("cut", "Edit", "Cut", canvas.cut, ("Ctrl+X",), "scissors", chosen, on_canvas=True),
        Command("copy", "Edit", "Copy", canvas.copy, ("Ctrl+C",), "copy", chosen, on_canvas=True),
        Command("copy_picture", "Edit", "Copy as picture", canvas.copy_picture, ("Ctrl+Shift+C",), "image",
                drawn & any_node, on_canvas=True),
        Command("paste", "Edit", "Paste", canvas.paste, ("Ctrl+V",), "clipboard", drawn, on_canvas=True),
        Command("duplicate", "Edit", "Duplicate", canvas.duplicate, ("Ctrl+D",), "", chosen, on_canvas=True),
        Command("delete", "Edit", "Delete", canvas.delete, ("Del", "Backspace"), "trash-2", any_chosen, on_canvas=True),
        LINE(menu="Edit"),
        Command("select_all", "Edit", "Select all", canvas.select_all, ("Ctrl+A",), "", any_node, on_canvas=True),
        Command("select_following", "Edit", "Select what follows", partial(choosing.following, canvas), ("L",), "",
                editing, on_canvas=True),
        Command("select_leading", "Edit", "Select what leads here", partial(choosing.leading, canvas), ("Shift+L",), "",
                editing, on_canvas=True),
        Command("select_alike", "Edit", "Select all of this kind", partial(choosing.alike, canvas), ("K",), "",
                editing, on_canvas=True),
        Command("select_others", "Edit", "Select the others instead", partial(choosing.others, canvas),
                ("Ctrl+Alt+A",), "", any_node & drawn, on_canvas=True),
        Command("rename", "Edit", "Rename", canvas.begin_rename, ("F2",), "pencil",
                one & drawn),

        LINE(menu="Edit"),
        Command("find", "Edit", "Find on the canvas…", w.find_node, ("Ctrl+F",), "search", any_node),
        Command("find_next", "Edit", "Find next", lambda: canvas.seek.step(1), ("F3",), "", sought),
        Command("find_before", "Edit", "Find previous", lambda: canvas.seek.step(-1), ("Shift+F3",), "", sought),

        *(Command(f"place_{name.lower()}", "View", f"Go to {name}", partial(places.go, name), (f"Ctrl+{i}",),
                  checked=partial(is_now, name), among="place")
          for i, name in enumerate(places.names, 1)),
        LINE(menu="View"),
        Command("zoom_in", "View", "Zoom in", lambda: canvas.set_zoom(canvas.zoom * 1.25), ("Ctrl++", "Ctrl+="),
                "zoom-in", drawn),
        Command("zoom_out", "View", "Zoom out", lambda: canvas.set_zoom(canvas.zoom / 1.25), ("Ctrl+-",), "zoom-out",
                drawn),
        Command("zoom_normal", "View", "Zoom to 100 %", lambda: canvas.set_zoom(1.0), ("Ctrl+0",), "", drawn),
        Command("fit", "View", "Show all", canvas.zoom_to_fit, ("Home",), "scan", drawn, on_canvas=True),
        LINE(menu="View"),
        Command("library", "View", "Library", lambda: places.toggle("library"), ("Ctrl+B",),
                checked=lambda: places.shows("library"), when=roomy),
        Command("inspector", "View", "Inspector", lambda: places.toggle("right"), ("Ctrl+I",),
                checked=lambda: places.shows("right"), when=roomy),
        Command("bottom", "View", "Bottom panel", lambda: places.toggle("bottom"), ("Ctrl+J",),
                checked=lambda: places.shows("bottom"), when=roomy),
        Command("focus", "View", "Focus on the canvas", places.focus, ("F11",), checked=lambda: places.alone),
        LINE(menu="View"),
        *(Command(f"theme_{name}", "View", f"{name.capitalize()} theme", partial(w.choose_theme, name),
                  checked=partial(is_theme, name), among="theme")
          for name in ("system", "light", "dark")),
        LINE(menu="View"),
        Command("text_size", "View", "Text size", opens=partial(comfort.fill_sizes, w), icon="text"),
        Command("language", "View", "Language", opens=partial(comfort.fill_languages, w), icon="text"),
        Command("still", "View", "Less motion", partial(comfort.turn_motion, w), checked=motion.still),

        Command("set_values", "Nodes", "Set on the card…", canvas.values.open, ("E", "Return", "Enter"),
                "sliders-horizontal", one & drawn, on_canvas=True),
        Command("wire_out", "Wires", "Draw a wire by keys", partial(keyed.begin, canvas), ("W",), "", one & drawn,
                on_canvas=True),
        Command("wire_in", "Wires", "Draw a wire to an input", partial(keyed.begin, canvas, out=False), ("Alt+W",), "",
                one & drawn, on_canvas=True),
        Command("connect_row", "Wires", "Connect in a row", partial(links.connect_row, canvas), ("Ctrl+L",), "",
                several, on_canvas=True),
        Command("connect_to_last", "Wires", "Connect to the rightmost", partial(links.connect_to_last, canvas),
                ("Ctrl+Shift+L",), "", several, on_canvas=True),
        Command("swap", "Wires", "Swap inputs", partial(links.swap, canvas), ("Alt+S",), "",
                drawn & Needs(lambda: links.swappable(canvas),
                              "Choose a node with two inputs, or two nodes with wires."), on_canvas=True),
        Command("cut_wires", "Wires", "Cut wires", partial(links.cut_wires, canvas), ("Ctrl+Shift+X",), "",
                drawn & Needs(lambda: links.joined(canvas) or canvas.picture.chosen_wire is not None,
                              "Choose a wire, or a node with wires."), on_canvas=True),
        Command("wire_leaving", "Wires", "Choose a wire that leaves", partial(bending.choose, canvas, True),
                ("Ctrl+Right",), "", with_wires, on_canvas=True),
        Command("wire_entering", "Wires", "Choose a wire that enters", partial(bending.choose, canvas, False),
                ("Ctrl+Left",), "", with_wires, on_canvas=True),
        Command("bend", "Wires", "Add a point to the wire", partial(bending.add, canvas), ("R",), "",
                drawn & Needs(lambda: bending.chosen(canvas) is not None, "Choose a wire first (Ctrl+→)."),
                on_canvas=True),
        Command("straighten", "Wires", "Straighten wires", partial(bending.straighten, canvas), ("Shift+R",), "",
                drawn & Needs(lambda: bool(bending.bent_wires(canvas)), "Choose a wire with points."), on_canvas=True),
        Command("put_in", "Wires", "Put into the nearest wire", partial(links.put_in, canvas), ("Ctrl+Alt+V",), "",
                editing, on_canvas=True),
        Command("take_out", "Wires", "Take out and join wires", partial(links.take_out, canvas), ("Ctrl+Alt+X",), "",
                drawn & joined, on_canvas=True),
        Command("delete_and_join", "Wires", "Delete and join wires", partial(links.delete_and_join, canvas),
                ("Ctrl+Del", "Ctrl+Backspace"), "", editing, on_canvas=True),
        LINE(menu="Nodes"),
        Command("frame", "Nodes", "Frame", partial(framing.frame, canvas), ("Shift+G",), "", chosen, on_canvas=True),
        Command("note", "Nodes", "Write a note", partial(noting.add, canvas), ("Shift+N",), "", drawn, on_canvas=True),
        Command("size", "Nodes", "Size by keys", partial(sizing.size_by_keys, canvas), ("S",), "",
                drawn & Needs(lambda: bool(noting.the_one(canvas) or framing.frame_of_chosen(canvas)),
                              "Choose a note, or what lies in a frame."), on_canvas=True),
        Command("unframe", "Nodes", "Take out of frame", partial(framing.leave, canvas), ("Alt+Shift+G",), "",
                drawn & Needs(lambda: framing.in_frame(canvas), "Choose what lies in a frame."),
                on_canvas=True),
        Command("bypass", "Nodes", lambda: passing.title(canvas, BYPASSED), partial(passing.bypass, canvas), ("B",), "",
                editing, on_canvas=True),
        Command("mute", "Nodes", lambda: passing.title(canvas, MUTED), partial(passing.mute, canvas), ("M",), "",
                editing, on_canvas=True),
        Command("make_block", "Blocks", "Make block", partial(blocks.make, canvas), ("Ctrl+G",), "box",
                drawn & Needs(lambda: blocks.can_make(canvas), "Choose nodes that are no ends or losses."),
                on_canvas=True),
        Command("unpack", "Blocks", "Unpack block", partial(blocks.unpack, canvas), ("Ctrl+Shift+G",), "",
                drawn & is_block, on_canvas=True),
        Command("go_in", "Blocks", "Open block", partial(blocks.go_in, canvas), ("Ctrl+Down",), "", drawn & is_block,
                on_canvas=True),
        Command("go_out", "Blocks", "Leave block", partial(blocks.go_out, canvas), ("Ctrl+Up",), "",
                drawn & Needs(lambda: desk.name != desk.project.main, "This is the outermost network."),
                on_canvas=True),
        Command("independent", "Blocks", "Make independent", partial(blocks.independent, canvas), (), "",
                drawn & is_block & Needs(lambda: blocks.linked(canvas), "No other block stands for its network.")),
        Command("add_block", "Blocks", "Add block", opens=partial(blocks.fill, canvas), icon="plus", when=drawn),
        Command("keep_block", "Blocks", "Keep in My blocks", partial(blocks.keep, canvas), (), "star",
                drawn & any_node),
        Command("save_block", "Blocks", "Save block as…", partial(blocks.save_as_file, canvas), (), "",
                drawn & any_node),
        LINE(menu="Nodes"),
        *(Command(f"align_{side}", "Nodes", text, partial(tidy.align, canvas, side), (key,), "", several,
                  on_canvas=True) for side, text, key in tidy.ALIGN),
        *(Command(f"distribute_{axis}", "Nodes", text, partial(tidy.distribute, canvas, axis), (key,), "", row,
                  on_canvas=True) for axis, text, key in tidy.DISTRIBUTE),

        Command("train", "Network", "Train", w.learning.begin, ("F5",), "play",
                Needs(lambda: training.state in ("idle", "paused"), "A training is running.")),
        Command("pause", "Network", "Pause", training.pause, ("F6",), "pause",
                Needs(lambda: training.state == "running", "Nothing is being trained.")),
        Command("stop", "Network", "Stop and keep", training.stop, ("Shift+F5",), "square",
                Needs(lambda: training.state in ("preparing", "running", "paused"), "Nothing is being trained.")),
        LINE(menu="Network"),
        Command("arrange", "Network", "Arrange", canvas.arrange, ("Ctrl+Shift+A",), "workflow",
                any_node & drawn),
        Command("share", "Network", "Use the same weights", partial(edits.share_weights, canvas), (), "share-2",
                drawn & Needs(lambda: edits.sharable(canvas), "Choose nodes of one kind that has weights.")),
        Command("own_weights", "Network", "Use weights of its own", partial(edits.own_weights, canvas), (), "",
                drawn & Needs(lambda: edits.sharing(canvas), "Choose a node that uses the weights of another.")),
        LINE(menu="Network"),
        Command("new_network", "Network", "New network", partial(blocks.new_network, canvas), (), "plus", drawn),
        Command("train_this", "Network", "Train this network", partial(blocks.train_this, canvas), (), "",
                drawn & Needs(lambda: desk.name != desk.project.main, "This network is the one that is trained.")),
        Command("delete_network", "Network", "Delete network", partial(blocks.delete_network, canvas), (), "trash-2",
                drawn & Needs(lambda: desk.name != desk.project.main, "This network is the one that is trained.")),
        LINE(menu="Network"),
        Command("problems", "Network", "Show problems", lambda: places.reveal("Problems"), ("F8",), "triangle-alert"),
        Command("source", "Network", "Show source", lambda: places.reveal("Source"), ("F9",), "code"),
        Command("runs", "Network", "Show runs", lambda: places.reveal("Runs"), (), "history"),

        Command("palette", "", "All commands…", lambda: open_palette(w), ("Ctrl+Shift+P", "Ctrl+K"), "search"),
        Command("menu", "", "Open the menu", w.topbar.menu.showMenu, ("F10",)),
        Command("search", "", "Search the library", w.search, ("Ctrl+Shift+F",)),
        Command("next_part", "", "Go to the next part of the window", partial(w.go_to_part, 1), ("Ctrl+F6",)),
        Command("part_before", "", "Go to the part before", partial(w.go_to_part, -1), ("Ctrl+Shift+F6",)),

        Command("manual", "Help", "Manual", lambda: open_manual(w), ("F1",), "book-open"),
        Command("shortcuts", "Help", "Keyboard shortcuts",
                lambda: dialogs.shortcuts(w, w.commands.shortcuts()).open(), ("Ctrl+F1", "Ctrl+/"), "keyboard"),
        Command("tour", "Help", "Tour", lambda: take_tour(w), (), "flag"),
        Command("doctor", "Help", "Check this computer", lambda: dialogs.ComputerSheet(w).open(), (), "cpu"),
        LINE(menu="Help"),
        Command("about", "Help", "About Layerloom", lambda: show_about(w), (), "info"),
    )


def show_about(w: Window) -> None:
    from .about import AboutSheet

    AboutSheet(w, w.settings).open()


def worded(verb: str, label: str) -> str:
    """``Undo move nodes``; other languages put what is undone behind a colon: their nouns keep their capitals."""
    if language() == "en" or not label:
        return f"{verb} {in_midst(label)}".strip()
    return f"{tr(verb)}: {tr(label)}"


def in_midst(label: str) -> str:
    """A label as it reads after a verb: ``Move nodes`` → ``move nodes``; names of kinds keep their capitals."""
    first, _, rest = label.partition(" ")
    return f"{first.lower()} {rest}".strip() if first.istitle() else label
