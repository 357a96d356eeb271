"""What a build asks before it begins: the tools, the wheels, the commit."""

from __future__ import annotations

import sys

import build
import pytest
import tools


def test_what_is_missing_is_said_before_the_long_work(monkeypatch: pytest.MonkeyPatch,
                                                      capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(tools, "there", lambda tool: tool != "appstreamcli")
    monkeypatch.setattr(build, "ready", lambda *_: pytest.fail("The long work began."))
    assert build.main([]) == 1
    assert capsys.readouterr().err == (
        "Building needs appstreamcli (Debian and Ubuntu: sudo apt-get install appstream).\n")


def test_an_index_that_does_not_answer_is_not_asked() -> None:
    assert not build.answers("http://127.0.0.1:1/whl/cpu")
    assert not build.answers("")


@pytest.mark.skipif(not build.commit("%H"), reason="here is no repository")
def test_the_commit_is_known_by_hash_and_date() -> None:
    assert len(build.commit("%H")) == 40
    assert int(build.commit("%ct")) > 1_600_000_000
