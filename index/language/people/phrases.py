"""Pronouns and descriptions of people: the words alone, without whom they stand for.

The one rule: nothing here looks beyond its own words and those right after them.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from attrs import frozen

from index.language.people.lexicons import ENDERS, KIN, OCCUPATIONS, PLURALS, TITLES, VERBS

Kind = Literal["pronoun", "kin", "role", "age", "parent-of", "group"]
"""What sort of word stands for somebody."""

PRONOUNS: dict[str, tuple[str, bool]] = {
    **dict.fromkeys(("he", "him", "his", "himself"), ("male", False)),
    **dict.fromkeys(("she", "her", "hers", "herself"), ("female", False)),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), ("", True)),
}
"""Pronouns of the third person with their gender and whether they are plural."""

_FIRST = "".join(sorted({word[0] for word in PRONOUNS} | set("tmoba")))
_START = re.compile(
    rf"\b(?=[{_FIRST}{_FIRST.upper()}])(?:the|this|my|our|both|all|{'|'.join(PRONOUNS)})\b"
    r"|['’](?<=\w.)s?(?= [a-z0-9“‘'\"])",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"\s*(?P<word>[“‘'\"(]?[\w&/.\-]+(?:['’](?:s\b|\w+))?)(?P<end>[’'”\"),.;:!?…]*)")
_AGE = re.compile(r"(\d{1,3})[- ]years?[- ]old$")
_PARENT_OF = re.compile(r"(mother|mum|mom|mama|father|dad|parent|grandmother|grandfather)[- ]of[- ]\w+$")
_LONGEST = 10


@frozen
class Phrase:
    """A pronoun or a description in one paragraph."""

    kind: Kind
    """What sort of word it is."""
    start: int
    """First character, the article or possessor included."""
    end: int
    """One past the last character."""
    head: str
    """The deciding word in lower case: "she", "mother", "singer", "couple"."""
    gender: str = ""
    """`female`, `male` or empty."""
    plural: bool = False
    """True where it stands for several people."""
    age: str = ""
    """The age it tells, else empty."""
    opener: str = ""
    """What begins it, in lower case: "the", "her", "'s"."""
    possessive: bool = False
    """True for "her", "his", "their" before a noun, and where 's follows."""
    words: str = ""
    """The words between opener and head, lower case."""


def phrases(text: str, names: frozenset[int]) -> Iterator[Phrase]:
    """Every pronoun and description of a paragraph, in order; a description stops where one of `names` begins."""
    for found in _START.finditer(text):
        word = found.group().lower()
        gender, plural = PRONOUNS.get(word, ("", False))
        described = None if word in _ALONE else _described(text, found, names)
        if word in PRONOUNS:
            owns = word in {"his", "their"} or (word == "her" and _before_noun(text, found.end()))
            yield Phrase("pronoun", found.start(), found.end(), word, gender, plural, possessive=owns)
        if described is not None:
            yield described


_ALONE = frozenset(PRONOUNS) - {"his", "her", "their"}
_AFTER_HER = re.compile(r" [\w“‘'\"]")
_NEXT = re.compile(r" ([\w'’-]+)")


def _before_noun(text: str, at: int) -> bool:
    """Tell whether "her" is followed by what she has, and is not the object of a verb."""
    following = _NEXT.match(text, at)
    return following is not None and following.group(1).lower() not in ENDERS


def _described(text: str, opener: re.Match[str], names: frozenset[int]) -> Phrase | None:
    """The description that an article or possessor begins: as many words as lead to its last head."""
    at, head, end, word, between = opener.end(), "", 0, "", []
    title = False
    for _ in range(_LONGEST):
        token = _TOKEN.match(text, at)
        if token is None or token.start("word") in names:
            break
        written = token.group("word").strip("“‘'\"()")
        plain = written.lower().replace("’", "'")
        bare = plain.removesuffix("'s").rstrip(".")
        if _is_head(bare) and not _is_name(written, bare):
            head, end, word = bare, token.start("word") + len(token.group("word").rstrip(".")), plain
        elif head or (plain in ENDERS and not (title and _title_goes_on(text, token.end()))):
            break
        between.append(plain)
        title = written[:1].isupper() or (title and plain in ENDERS)
        if token.group("end").strip("’'”\"") or plain != bare:
            break
        at = token.end()
    if head == "two" and not _is_pair(text, opener.group(), between, end):
        return None
    return _phrase(text, opener, head, end, word=word, between=between) if head else None


def _is_pair(text: str, opener: str, between: Sequence[str], end: int) -> bool:
    """Tell whether "two" stands for people and counts nothing: "the two were seen"."""
    following = _NEXT.match(text, end)
    word = following.group(1).lower() if following else ""
    acts = not word or word in ENDERS or word in VERBS or word.endswith("ed")
    return opener.lower() == "the" and between[:1] == ["two"] and acts


def _is_head(word: str) -> bool:
    return (
        word in KIN or word in OCCUPATIONS or word in PLURALS or word.endswith("year-old") or "-of-" in word
    ) and bool(word)


def _is_name(written: str, word: str) -> bool:
    """Tell whether a capital makes a head part of a name: "the Royal Harbour", "Ben the Rapper"; titles have one."""
    return written[:1].isupper() and not written.isupper() and word in OCCUPATIONS and word not in TITLES


_CAPITAL = re.compile(r" (?:(?:the|of|a|and|with|to|in|on|up|is) )?[A-Z]")


def _title_goes_on(text: str, at: int) -> bool:
    return _CAPITAL.match(text, at) is not None


def _phrase(
    text: str, opener: re.Match[str], head: str, end: int, *, word: str, between: list[str]
) -> Phrase:
    owns = word != head or text.startswith(("'s", "’s"), end)
    if word.endswith(("'s", "’s")):
        end -= 2
    words = " ".join(between[: between.index(word)] if word in between else between)
    age = next((m.group(1) for one in between if (m := _AGE.match(one))), "")
    kind, gender = _kind(head)
    return Phrase(
        kind,
        gender=gender,
        plural=kind == "group",
        age="" if kind == "group" else age,
        start=opener.start(),
        end=end,
        head=head,
        opener=opener.group().lower(),
        possessive=owns,
        words=words,
    )


def _kind(head: str) -> tuple[Kind, str]:
    """What a head noun says of its bearer, and the gender it tells."""
    if head in PLURALS:
        return "group", PLURALS[head][1]
    if head in KIN:
        return "kin", KIN[head].gender
    if head in OCCUPATIONS:
        gender = OCCUPATIONS[head]
        return "role", "" if gender == "either" else gender
    if found := _PARENT_OF.match(head):
        return "parent-of", KIN[found.group(1)].gender
    return "age", ""
