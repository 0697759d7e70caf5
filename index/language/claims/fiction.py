"""Who is a character of a film or series: whoever somebody plays.

The one rule: only the words right beside a name tell it: "Y, played by X", "Y (X)", "X plays her boyfriend Y".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.language.claims.grammar import POSSESSIVES
from index.language.claims.lexicon import Lexicon
from index.language.people import Cast
from index.language.words import Sentence

_WORKS = "film|movie|video|series|drama|comedy|sitcom|thriller|musical|episode|sketch|novel"
FILM = re.compile(
    rf"\b(?:{_WORKS})\b[^.;:]{{0,50}}\bin which "
    rf"|\b(?:images?|scenes?|stills?|footage|clips?) from the (?:[\w’'-]+ ){{0,2}}(?:{_WORKS}|show)\b"
    r"|\bplay(?:s|ed|ing)? an? (?:[\w’'-]+ ){1,5}who\b"
)
"""Behind what a plot is told: "a film in which", "images from the drama", "plays a nurse who"."""
FILMED = ("in which ", " from the ", "play")
"""Cheap signs of it."""

PART = re.compile(
    r"\brole of [A-Z]"
    r"|\b(?:[A-Z][\w’'-]+ ){2}\((?:[A-Z][\w’'-]+ ){1,2}[A-Z][\w’'-]+\)"
    r"|\((?:[A-Z][\w’'-]+ ){2,3}and (?:[A-Z][\w’'-]+ ){1,2}[A-Z][\w’'-]+\)"
    r"|\ban? (?:[a-z-]+ ){1,4}\((?:[A-Z][\w’'-]+ ){1,2}[A-Z][\w’'-]+\)"
)
"""What makes a plot of a whole sentence: "the role of Ann", "a rock star (Ben Brandt)"."""

ROLE = 4
"""More words than "her childhood sweetheart" are no role."""


def characters(sentences: Sequence[Sentence], cast: Cast, lexicon: Lexicon) -> frozenset[str]:
    """Find the people of an article who are played by somebody."""
    return frozenset(person for sentence in sentences for person in _characters_of(sentence, cast, lexicon))


def plot_of(text: str, lexicon: Lexicon) -> int:
    """Where a sentence begins to tell the plot: all of it where it says who plays whom, or from "a film in which" on."""
    if any(f" {word} by " in text for word in lexicon.words["played"]):
        return 0
    if ("(" in text or "role of " in text) and PART.search(text):
        return 0
    found = FILM.search(text) if any(sign in text for sign in FILMED) else None
    return found.end() if found else len(text)


def _characters_of(sentence: Sentence, cast: Cast, lexicon: Lexicon) -> Iterator[str]:
    """The characters whom a sentence names."""
    if "(" not in sentence.text and not any(word in sentence.text for word in lexicon.words["playing"]):
        return
    names = [one for one in cast.inside(sentence) if one.form == "name" and len(one.people) == 1]
    for one, other in pairwise(names):
        between = sentence.text[one.end - sentence.start : other.start - sentence.start]
        behind = sentence.text[other.end - sentence.start :]
        if one.people == other.people:
            continue
        bracketed = between == " (" and behind.startswith(")") and " " in other.text
        if bracketed or _is_played(between, lexicon):
            yield from one.people
        elif _plays(between, lexicon):
            yield from other.people


def _is_played(between: str, lexicon: Lexicon) -> bool:
    """Tell whether the words between two names say that the second plays the first."""
    words = between.strip(" ,(-–—").split()
    return len(words) > 1 and words[0] in lexicon.words["played"] and words[1] == "by"


def _plays(between: str, lexicon: Lexicon) -> bool:
    """Tell whether the words between two names say that the first plays the second: "plays her boyfriend".

    Without a role the second may be a real person: the hero of a biography, the other side of a match.
    """
    verb, *role = between.split() or [""]
    return verb in lexicon.words["playing"] and 1 < len(role) < ROLE and role[0] in POSSESSIVES
