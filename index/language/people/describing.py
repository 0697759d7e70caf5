"""Descriptions of people: the words from "the" or a possessor on to their head noun.

The one rule: nothing here looks beyond its own words and those right after them.
"""

import re
from collections.abc import Sequence

from attrs import frozen

from index.language.people.heads import Kind, is_head, is_name, kind_of
from index.language.people.lexicons import ENDERS, NUMBERS, VERBS, WORK_OF, pattern

_TOKEN = re.compile(r"\s*(?P<word>[“‘'\"(]?[\w&/.\-]+(?:['’](?:s\b|\w+))?)(?P<end>[’'”\"),.;:!?…]*)")
_AGE = re.compile(rf"(\d{{1,3}}|{pattern(NUMBERS)})[- ]years?[- ]old$")
_NEXT = re.compile(r" ([\w'’-]+)")
_CAPITAL = re.compile(r" (?:(?:the|of|a|and|with|to|in|on|up|is) )?[A-Z]")
_LONGEST = 10
_NOBODY = re.compile(
    r" (?:family|household|clan|dynasty)\b|(?<=\bbeauty) of|(?<=\bcouple) of (?!\d|[a-z]+ years)|(?<=\bpair) of "
)
"""What makes a head the name of a house, a thing or a number: "the royal family", "the beauty of it", "the past couple of weeks"."""


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

    @property
    def calling(self) -> str:
        """The head with the word that says of what, where one does: "pop star"."""
        before = self.words.rpartition(" ")[2]
        return f"{before} {self.head}" if before in WORK_OF else self.head


def described(text: str, opener: re.Match[str], names: frozenset[int]) -> Phrase | None:
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
        if is_head(bare) and not is_name(written, bare):
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
    if not head or _NOBODY.match(text, end):
        return None
    return _phrase(text, opener, head, end, word=word, between=between)


def _is_pair(text: str, opener: str, between: Sequence[str], end: int) -> bool:
    """Tell whether "two" stands for people and counts nothing: "the two were seen"."""
    following = _NEXT.match(text, end)
    word = following.group(1).lower() if following else ""
    acts = not word or word in ENDERS or word in VERBS or word.endswith("ed")
    return opener.lower() == "the" and between[:1] == ["two"] and acts


def _title_goes_on(text: str, at: int) -> bool:
    return _CAPITAL.match(text, at) is not None


def _phrase(
    text: str, opener: re.Match[str], head: str, end: int, *, word: str, between: list[str]
) -> Phrase:
    owns = word.rstrip(".") != head or text.startswith(("'s", "’s"), end)
    if word.endswith(("'s", "’s")):
        end -= 2
    words = " ".join(between[: between.index(word)] if word in between else between)
    age = next((str(NUMBERS.get(m[1], m[1])) for one in between if (m := _AGE.match(one))), "")
    kind, gender = kind_of(head)
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
