"""A dossier as one HTML file without scripts or anything fetched."""

from collections.abc import Iterator
from html import escape

from tui.export.dossier import Dossier, Entry

STYLE = (
    "body{font:1rem/1.5 serif;max-width:44rem;margin:2rem auto;padding:0 1rem}"
    "blockquote{margin:.3rem 0 .3rem 1rem}.status{font-weight:bold}.place,.note{color:#555;font-size:.9rem}"
)
"""The whole style sheet."""


def dossier_html(dossier: Dossier) -> str:
    """Write a dossier; nothing in the words of an article is read as markup."""
    return "\n".join(_lines(dossier)) + "\n"


def _lines(dossier: Dossier) -> Iterator[str]:
    title = escape(dossier.title)
    yield f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>{title}</title>'
    yield f"<style>{STYLE}</style>\n<h1>{title}</h1>"
    yield f"<p>{escape(dossier.kin)}</p>" if dossier.kin else ""
    yield f'<p class="status">{escape(dossier.status)}</p>\n<p>{escape(dossier.why)}</p>'
    for note in dossier.notes:
        yield f'<p class="note">{escape(note)}</p>'
    for word in dossier.ruled:
        yield f'<p class="status">{escape(word)}</p>'
    for section in dossier.sections:
        listed = "ol" if section.numbered else "ul"
        yield f"<h2>{escape(section.title)}</h2>\n<{listed}>"
        for entry in section.entries:
            yield from _entry(entry)
        yield f"</{listed}>"
    yield "</html>"


def _entry(entry: Entry) -> Iterator[str]:
    yield f"<li>{escape(entry.lead)}"
    yield f"<blockquote>{escape(entry.words)}</blockquote>" if entry.words else ""
    yield f'<div class="place">{escape(entry.place)}</div></li>'
