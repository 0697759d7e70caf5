"""A dossier as Markdown (CommonMark)."""

import re
from collections.abc import Iterator

from tui.export.dossier import Dossier, Entry

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~])")
_OPENING = re.compile(r"^(\s*\d*)([-+#=.)])")


def dossier_markdown(dossier: Dossier) -> str:
    """Write a dossier; nothing in the words of an article is read as markup."""
    return "\n".join(_lines(dossier)) + "\n"


def _lines(dossier: Dossier) -> Iterator[str]:
    yield f"# {_plain(dossier.title)}"
    yield ""
    if dossier.kin:
        yield _plain(dossier.kin)
        yield ""
    yield f"**{_plain(dossier.status)}**"
    yield ""
    yield _plain(dossier.why)
    for word in dossier.ruled:
        yield ""
        yield f"**{_plain(word)}**"
    for note in dossier.notes:
        yield ""
        yield f"*{_plain(note)}*"
    for section in dossier.sections:
        yield ""
        yield f"## {section.title}"
        for entry in section.entries:
            yield ""
            yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    yield f"- {_plain(entry.lead)}"
    if entry.words:
        yield ""
        yield f"  > {_plain(entry.words)}"
    if entry.place:
        yield ""
        yield f"  {_plain(entry.place)}"


def _plain(text: str) -> str:
    return _OPENING.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))
