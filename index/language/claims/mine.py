"""Whom own words call by kin: "my mum" is the mother of who speaks.

The one rule: the article must have told who that is, and of no second one.
"""

from collections.abc import Iterable, Mapping

from attrs import evolve

from index.language.claims.line import Line
from index.records import Kin

CALLED = ("mothers", "fathers", "sisters", "brothers", "husbands", "wives", "sons", "daughters")
"""Lists of words for one sort of kin."""
ADJECTIVES = 3
"""Words that may stand from "my" to the word of kin: "my sweet mama"."""


def with_kin(line: Line, kin: Iterable[Kin], words: Mapping[str, frozenset[str]]) -> Line:
    """Let "my mum" stand for the mother of whom "my" stands for."""
    if not any(token.word == "my" for token in line):
        return line
    told = list(line)
    for n, token in enumerate(line):
        if token.word == "my" and len(token.people) == 1:
            for k in range(n + 1, min(len(line), n + 1 + ADJECTIVES)):
                whom = () if line[k].people else _called(line[k].word, token.people[0], kin, words)
                if whom:
                    told[k] = evolve(line[k], people=whom, form="description")
                    told[n + 1 : k] = [evolve(one, inside=True) for one in line[n + 1 : k]]
                    break
    return tuple(told)


def _called(
    word: str, whose: str, kin: Iterable[Kin], words: Mapping[str, frozenset[str]]
) -> tuple[str, ...]:
    """The only person whom somebody may call so."""
    sort: frozenset[str] = next((words[name] for name in CALLED if word in words[name]), frozenset())
    found = {
        other
        for each in kin
        for other, called in zip(each.people, each.words, strict=True)
        if whose in each.people and other != whose and called in sort
    }
    return tuple(found) if len(found) == 1 else ()
