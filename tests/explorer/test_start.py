"""What the explorer loads before its first picture."""

import subprocess
import sys

LATER = ("index.archive.answers.", "index.records.", "index.ties", "whoosh", "cattrs", "dateparser")
"""Answers and their records come with the first of them; the engine is the other process's."""

AT_FIRST = {"browse", "going", "looking", "owned"}
"""The files of the main screen."""


def test_the_first_picture_needs_neither_answers_nor_other_screens():
    """Each class that is made is time in which nothing is seen."""
    listing = "import sys, tui.explorer.app; print(*sys.modules)"
    ended = subprocess.run([sys.executable, "-P", "-c", listing], capture_output=True, text=True, check=True)
    loaded = ended.stdout.split()
    assert not [name for name in loaded if name.startswith(LATER)]
    screens = "tui.explorer.screens."
    assert {name.removeprefix(screens) for name in loaded if name.startswith(screens)} == AT_FIRST
