"""Noun phrases that speak and stand for nobody known: "the judge", "Harbour Council", "@harbourfan"."""

import re

from index.language.quotations.sources import Source

_WORD = (
    r"(?!(?:it|he|she|they|who|that|which|as|because|and|but|or|by|in|on|at|with|to|from|for|than|when|while|after|"
    r"before|if|has|had|have|is|was|were|are|be|been|also|would|could|will)\b)\w[\w’'-]*"
)
_PHRASE = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome|[Hh]is|[Hh]er|[Tt]heir)\s+(?:{_WORD}\s+){{0,4}}{_WORD}$"
)
_INDEFINITE = re.compile(rf"\b(?:[Oo]ne|[Aa]nother|[Aa]n?)\s+(?:{_WORD}\s+)?{_WORD}$")
_ORGANISATION = re.compile(r"(?:\b(?:The\s+)?[A-Z][\w&.’'-]*(?:\s+(?:of|and|for)\s+(?=[A-Z])|\s*))+$")
_LAST = re.compile(rf"(?:@\w+|\b{_WORD})$")
_DESCRIPTION = re.compile(rf"(?:[Tt]he|[Hh]is|[Hh]er)\s+(?:{_WORD}\s+){{0,4}}?{_WORD}(?<!ed)(?=,|\s+who\b)")
_PHRASE_AT = re.compile(
    rf"\s+((?:the|an?|one|another|[A-Z][\w’'-]*)(?:\s+{_WORD}){{0,4}}?)(?=[,.:;]|$|\s+(?:who|in|on|at|to|as|of|with)\b)"
)
_ORGANISATION_AFTER = re.compile(
    r"[A-Z][\w&.!’'-]*(?:\s+(?:(?:of|and|for)\s+)?[A-Z][\w&.!’'-]*)*|[a-z][\w-]*(?:\s[a-z]+)?(?=,|\.|$)"
)


def stands_between(words: str) -> bool:
    """Tell whether words between a source and a verb end in a noun phrase of their own."""
    return bool(_PHRASE.search(words.rstrip()))


def noun_before(text: str, start: int, end: int) -> Source | None:
    """The noun phrase, organisation or word that ends where `text[start:end]` ends."""
    body = text[start:end].rstrip()
    match = _PHRASE.search(body) or _ORGANISATION.search(body) or _LAST.search(body)
    words = match.group().strip() if match else ""
    return (
        Source(start + match.start(), start + match.end(), "description", words) if match and words else None
    )


def indefinite_before(text: str, start: int, end: int) -> Source | None:
    """The stranger who does something where `text[start:end]` ends: "one protester" of "shows one protester yelling"."""
    match = _INDEFINITE.search(text[start:end].rstrip())
    return Source(start + match.start(), start + match.end(), "description", match.group()) if match else None


def description_at(text: str, place: int) -> Source | None:
    """The description a clause begins with: "the new mother, 29, ..."."""
    match = _DESCRIPTION.match(text, place)
    return Source(*match.span(), "description", match.group()) if match else None


def phrase_at(text: str, start: int, end: int) -> Source | None:
    """The noun phrase behind a verb: "asked a reporter"."""
    match = _PHRASE_AT.match(text, start, end)
    return Source(match.start(1), match.end(1), "description", match.group(1)) if match else None


def organisation_at(text: str, start: int, end: int) -> Source | None:
    """An organisation or a text that begins at a place: "according to Harbour Weekly", "according to the study"."""
    match = _ORGANISATION_AFTER.match(text, start, end)
    return Source(*match.span(), "description", match.group()) if match else None
