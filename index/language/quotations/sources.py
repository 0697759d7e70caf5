"""Everybody in a paragraph who may be the one that speaks: its people, pronouns, and sources without a name."""

import re
from collections.abc import Iterator
from typing import Literal

from attrs import evolve, frozen

from index.language.people import Cast
from index.language.quotations.lexicon import JOINS, SOURCE_NOUNS, SourceKind

Kind = Literal["person", "pronoun", "unnamed", "description"]
"""A person by name or description, a pronoun, a source without a name, or a description nobody resolved."""

_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey)\b")
_OBJECTS = frozenset(
    ("him", "her", "them", "us", "me", "my", "his", "hers", "their", "theirs", "its", "our", "your", "whom")
)
_NOUNS = "|".join(sorted(SOURCE_NOUNS, key=len, reverse=True))
_UNNAMED = re.compile(
    rf"(?<![\w-])(?:(?:[Aa]|[Aa]n|[Tt]he|[Oo]ne|[Aa]nother|[Ss]ome|[Ss]everal|[Mm]ultiple|[Oo]ther|[Hh]is|[Hh]er|[Tt]heir|\w+[’']s?)\s+"
    rf"(?:of\s+)?(?:[\w’'-]+\s+){{0,3}}?(?P<noun>{_NOUNS})\b(?!\s+(?:{_NOUNS})\b)"
    rf"|(?P<alone>(?:[Oo]ne|[Aa]nother|[Oo]thers|[Ss]ome|[Mm]any)(?=\s+\w+(?:ed|ing|id|ote|old|ys|es|ts)\b|\s*[.,:]|$)|[Ss]omeone|(?:[Ss]ources|[Ff]riends|[Ii]nsiders|[Pp]als|[Ff]ans|[Vv]iewers|[Ff]ollowers|[Uu]sers)))\b"
)  # fmt: skip
_JOINED = re.compile(rf"\s+(?:{'|'.join(JOINS)})\s+(?:the\s+|a\s+|an\s+)?$")
_POSSESSIVE = re.compile(r"[’'](?:s\b|(?=\s))")


@frozen
class Source:
    """Somebody who may speak."""

    start: int
    """First character of the words that stand for them."""
    end: int
    """One past the last character."""
    kind: Kind
    """How they are told."""
    text: str
    """The words."""
    people: tuple[str, ...] = ()
    """Full names of those meant, where that is known."""
    noun: SourceKind | None = None
    """What the noun for an unnamed source tells of it."""
    named: bool = False
    """True where a person is told by name."""
    subject: bool = True
    """False for what cannot be a subject: "him", "Marlow's"."""


def sources_in(paragraph: int, text: str, cast: Cast) -> list[Source]:
    """List everybody in a paragraph who may speak, in the order of the text."""
    found = [
        Source(
            reference.start,
            reference.end,
            "pronoun" if reference.form == "pronoun" else "person",
            reference.text,
            reference.people,
            named=reference.form == "name",
            subject=not _is_object(text, reference.text, reference.end),
        )
        for reference in cast.of_paragraph(paragraph)
    ]
    for match in _UNNAMED.finditer(text):
        noun = match["noun"] or match["alone"]
        kind = SOURCE_NOUNS.get(noun.lower()) or SOURCE_NOUNS.get(noun.lower().removesuffix("s"))
        covered = next((n for n, one in enumerate(found) if one.people and _overlap(one, match)), None)
        if kind and covered is not None and not found[covered].named:
            found[covered] = evolve(found[covered], noun=kind)
        elif kind and covered is None:
            possessive = bool(_POSSESSIVE.match(text, match.end()))
            found.append(Source(*match.span(), "unnamed", match.group(), noun=kind, subject=not possessive))
    found += (
        Source(*match.span(), "pronoun", match.group())
        for match in _PRONOUN.finditer(text)
        if not any(one.start < match.end() and match.start() < one.end for one in found)
    )
    return list(_with_offices(text, sorted(found, key=lambda one: one.start)))


def _with_offices(text: str, sources: list[Source]) -> Iterator[Source]:
    """Give the noun in front of a name to the person: "her lawyer, Bo Reed" is Reed, who speaks for her."""
    for place, source in enumerate(sources):
        named = sources[place + 1] if place + 1 < len(sources) else None
        if (
            (source.kind == "unnamed" or (source.noun and not source.named))
            and named
            and named.named
            and text[source.end : named.start] in (" ", ", ")
        ):
            sources[place + 1] = evolve(named, noun=source.noun)
        else:
            yield source


def _overlap(source: Source, match: re.Match[str]) -> bool:
    """Tell whether a person covers the noun of an unnamed source, not only the name in front of it."""
    return source.end > match.start("noun" if match["noun"] else "alone") and source.start < match.end()


def _is_object(text: str, words: str, end: int) -> bool:
    """Tell words that own or suffer from words that act."""
    return words.lower() in _OBJECTS or words.endswith(("'s", "’s")) or bool(_POSSESSIVE.match(text, end))


def head(text: str, source: Source, sources: list[Source]) -> Source:
    """Go from the last name of a noun phrase to its head: from Kim to the friend in "a friend of Kim"."""
    for other in reversed(sources):
        if other.end < source.start and _JOINED.fullmatch(text, other.end, source.start):
            return head(text, other, sources)
    return source
