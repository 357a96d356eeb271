"""What the system lacks for a window is a sentence, before Qt can end the program."""

from __future__ import annotations

import subprocess
import sys


def test_no_display_is_a_sentence():
    code = ("import os, sys; [os.environ.pop(k, None) for k in ('DISPLAY', 'WAYLAND_DISPLAY', 'QT_QPA_PLATFORM')]\n"
            "from app.ui.start import start; sys.exit(start(None, ['layerloom']))")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1 and "no display" in done.stderr and "Traceback" not in done.stderr


def test_a_missing_library_names_its_package():
    from app.ui.system import missing, refused

    assert missing([]) == ""
    assert "apt-get install libxcb-cursor0" in missing(["libxcb-cursor0"])
    sentence = refused(ImportError("libEGL.so.1: cannot open shared object file: No such file or directory"))
    assert "apt-get install libegl1" in sentence and "\n" not in sentence
    assert "libodd.so.2" in refused(ImportError("libodd.so.2: cannot open shared object file"))


def test_a_display_that_does_not_answer_is_a_sentence(monkeypatch):
    from app.ui import system

    environ = {"DISPLAY": ":4711", "QT_QPA_PLATFORM": "xcb"}
    monkeypatch.setattr(system, "loads", lambda library: True)
    monkeypatch.setattr(system, "answers", lambda display: False)
    assert ":4711" in system.trouble(environ)
    monkeypatch.setattr(system, "answers", lambda display: True)
    assert system.trouble(environ) == ""


def test_what_the_window_plugin_lacks_is_named_before_qt_can_abort(monkeypatch):
    from app.ui import system

    monkeypatch.setattr(system, "loads", lambda library: library not in ("libxcb-cursor.so.0", "libxkbcommon-x11.so.0"))
    sentence = system.trouble({"DISPLAY": ":0"})
    assert "apt-get install libxcb-cursor0 libxkbcommon-x11-0" in sentence and sentence.count("\n") == 0
    assert system.trouble({"QT_QPA_PLATFORM": "offscreen"}) == ""
