"""Which answers can be written to a file, in which forms, and under which name."""

from collections.abc import Callable, Mapping
from typing import Any

from index.archive.answers.every import Answer
from index.archive.answers.search import Hits
from index.archive.answers.status import Standing
from index.archive.answers.ties import TiesFound
from index.archive.naming import folded
from tui.export.dossier import dossier_of
from tui.export.graph import graphml
from tui.export.html import dossier_html
from tui.export.lists import paragraphs_markdown, ties_markdown
from tui.export.markdown import dossier_markdown


def _json(answer: Answer) -> str:
    from index.archive.json import dumps  # noqa: PLC0415 - cattrs is loaded only where JSON is asked for

    return dumps(answer, indent=2) + "\n"


FORMS: Mapping[type, Mapping[str, Callable[[Any], str]]] = {
    Standing: {
        "md": lambda told: dossier_markdown(dossier_of(told)),
        "html": lambda told: dossier_html(dossier_of(told)),
        "json": _json,
    },
    Hits: {"md": paragraphs_markdown, "json": _json},
    TiesFound: {
        "md": ties_markdown,
        "graphml": lambda told: graphml(told.rows, str(told.header.as_of or "")),
        "json": _json,
    },
}
"""How each kind of answer is written, by the ending of the file's name."""


def forms_of(answer: Answer) -> tuple[str, ...]:
    """Give the endings that the name of a file for an answer may have; none where it cannot be written."""
    return tuple(FORMS.get(type(answer), ()))


def written(answer: Answer, form: str) -> str:
    """Write an answer in one of its forms."""
    return FORMS[type(answer)][form](answer)


def name_of(answer: Answer) -> str:
    """Offer a name for the file, without its ending."""
    if isinstance(answer, Standing):
        return "-".join(folded(" and ".join(answer.names)).split())
    return "paragraphs" if isinstance(answer, Hits) else "ties"
