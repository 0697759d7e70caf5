"""A tree back in words: the query as understood. Reading what is written gives the same tree."""

from collections.abc import Callable
from typing import Any

from index.query.spans import write_span
from index.query.tree import (
    All,
    And,
    Dated,
    During,
    Happening,
    InQuad,
    Marked,
    Named,
    Node,
    Not,
    Or,
    Phrase,
    Quoting,
    Standing,
    Told,
    Undated,
    Voiced,
    Word,
)


def write(node: Node) -> str:
    """Write a tree in the query grammar.

    Raises:
        TypeError: it holds leaves that have no words: sets made when it was resolved.
    """
    if type(node) not in _WORDS:
        raise TypeError(f"{type(node).__name__} has no words in the query grammar")
    return _WORDS[type(node)](node)


def _and(node: And) -> str:
    """All of them, side by side."""
    return " ".join(map(_part, node.parts))


def _or(node: Or) -> str:
    """Any of them; alternatives of one claim stay together among others."""
    return " OR ".join(map(_part, node.parts))


def _part(node: Node) -> str:
    """Only alternatives need brackets inside."""
    return f"({write(node)})" if _splits(node) else write(node)


def _splits(node: Node) -> bool:
    """Tell whether a part is written with OR."""
    return isinstance(node.part if isinstance(node, Told) else node, Or)


def _not(node: Not) -> str:
    """What is excluded needs brackets where it is more than a term."""
    inner = node.part.part if isinstance(node.part, Told) else node.part
    return f"-({write(inner)})" if isinstance(inner, And | Or) else f"-{write(inner)}"


def _field(field: str) -> str:
    """The text itself needs no field."""
    return "" if field == "text" else f"{field}:"


def _word(node: Word) -> str:
    """A word with its marks; one that would read as an operator is quoted."""
    text = f'"{node.text}"' if node.text in {"OR", "AND", "NOT"} else node.text
    end = "~" if node.fuzzy else "*" if node.prefix else ""
    if end and text != node.text:
        text = f'"{node.text}*"'
        end = ""
    return f"{_field(node.field)}{'=' if node.exact else ''}{text}{end}"


def _phrase(node: Phrase) -> str:
    """A phrase in quotation marks."""
    text = " ".join(node.words) + ("*" if node.prefix else "")
    slop = f"~{node.slop}" if node.slop else ""
    return f'{_field(node.field)}{"=" if node.exact else ""}"{text}"{slop}'


def _named(node: Named) -> str:
    """A name, quoted where it holds more than letters."""
    names = ",".join(node.names) + ("*" if node.prefix else "")
    bare = all(c.isalnum() or c in "-'*#" for c in names)
    return f"{node.field}:{names}" if bare else f'{node.field}:"{names}"'


def _quad(node: InQuad) -> str:
    """One class, or what both have in common."""
    quads = sorted(node.quads)
    return f"quad:{quads[0]}" if len(quads) == 1 else f"quad:{quads[0].partition('-')[2]}"


_WORDS: dict[type, Callable[[Any], str]] = {
    All: lambda _: "",
    And: _and,
    Or: _or,
    Not: _not,
    Told: lambda node: write(node.part),
    Word: _word,
    Phrase: _phrase,
    Named: _named,
    Standing: lambda node: f"status:{'->' if node.came else ''}{node.label.replace(' ', '-')}",
    Marked: lambda node: f"is:{node.mark}",
    Undated: lambda _: "is:undated",
    Quoting: lambda _: "has:quotation",
    Dated: lambda node: f"date:{write_span(node.first, node.last)}",
    During: lambda node: f"when:{write_span(node.first, node.last)}",
    Voiced: lambda node: f"voice:{node.kind}",
    Happening: lambda node: f"event:{node.event}",
    InQuad: _quad,
}
