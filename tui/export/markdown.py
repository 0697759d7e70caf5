"""A dossier as Markdown (CommonMark)."""

import re
from collections.abc import Iterator

from tui.export.dossier import Dossier, Entry

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~])")
_OPENING = re.compile(r"^(\s*(?:\d+(?=[.)])|(?=[-+#=])))(.)")


def dossier_markdown(dossier: Dossier) -> str:
    """Write a dossier; nothing in the words of an article is read as markup."""
    return "\n".join(_lines(dossier)) + "\n"


def _lines(dossier: Dossier) -> Iterator[str]:
    yield f"# {plain(dossier.title)}"
    yield ""
    if dossier.kin:
        yield plain(dossier.kin)
        yield ""
    yield f"**{plain(dossier.status)}**"
    yield ""
    yield plain(dossier.why)
    for note in dossier.notes:
        yield ""
        yield f"*{plain(note)}*"
    for word in dossier.ruled:
        yield ""
        yield f"**{plain(word)}**"
    for section in dossier.sections:
        yield ""
        yield f"## {section.title}"
        for number, entry in enumerate(section.entries, start=1):
            yield ""
            yield from _entry(entry, f"{number}. " if section.numbered else "- ")


def _entry(entry: Entry, mark: str) -> Iterator[str]:
    yield f"{mark}{plain(entry.lead)}"
    inside = " " * len(mark)
    if entry.words:
        yield ""
        yield f"{inside}> {plain(entry.words)}"
    if entry.place:
        yield ""
        yield f"{inside}{plain(entry.place)}"


def plain(text: str) -> str:
    """Give text of which nothing is read as markup."""
    return _OPENING.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))
