"""A sentence as a line of tokens in which people are single tokens, ready for cues to be found in it.

The one rule: nothing here knows what a word means; it only says where people, words and borders stand.
"""

import re
from collections.abc import Iterable, Sequence

from attrs import frozen

from index.language.people.cast import Reference
from index.language.words import Sentence
from index.records import Quotation

WORD = re.compile(
    r"n['’]t\b|[^\W_]+?(?=n['’]t\b)|['’](?:s|re|ve|ll|d|m)\b|[^\W_]+(?:-(?:year|month|week|day|long)\b(?!-))?|[^\w\s]|_+"
)
"""Words with n't, 's, 're cut off, how long something lasts ("five-year", "year-long"), and single marks."""

QUOTED_IN_PASSING = 5
"""Up to so many words between marks are part of the sentence around them ("they are 'just friends'")."""

MARKS = "\"“”'‘’"
HARD = frozenset(";:()[]") | {"—", "–", "…"}


@frozen
class Token:
    """One word, mark or person of a sentence."""

    word: str
    """The word in lower case with straight apostrophes; of a person by name the whole name."""
    start: int
    """First character in the paragraph."""
    end: int
    """One past the last character."""
    people: tuple[str, ...] = ()
    """Whom it stands for; empty for a plain word."""
    form: str = ""
    """Of a person: name, description or pronoun."""
    inside: bool = False
    """True for the words of a description before its head, which hold no other person."""
    quotation: int = -1
    """Number of the longer quotation it stands in, -1 outside."""
    title: bool = False
    """True for a capital inside a sentence written in small letters: part of a name or title."""


Line = tuple[Token, ...]
"""The tokens of one sentence."""


def line_of(sentence: Sentence, references: Sequence[Reference], quotations: Sequence[Quotation]) -> Line:
    """Cut a sentence into tokens; names and pronouns are one token, descriptions keep their words."""
    atoms = _atoms(references)
    quoted = [(q.start, q.end, n) for n, q in enumerate(quotations) if not q.indirect and _is_long(q)]
    tokens: list[Token] = []
    place = 0
    for atom in atoms:
        first, last = atom.start - sentence.start, atom.end - sentence.start
        tokens += _words(sentence, place, first, quoted)
        word = _plain(sentence.text[first:last])
        tokens.append(
            Token(word, atom.start, atom.end, atom.people, atom.form, quotation=_at(atom.start, quoted))
        )
        place = last
    tokens += _words(sentence, place, len(sentence.text), quoted)
    return _with_heads(tokens, [r for r in references if r.form == "description"])


def _atoms(references: Iterable[Reference]) -> list[Reference]:
    """Names and pronouns that do not overlap, longest first, in order."""
    taken: list[Reference] = []
    for reference in sorted(references, key=lambda r: (r.start, -r.end)):
        if reference.form != "description" and (not taken or reference.start >= taken[-1].end):
            taken.append(reference)
    return taken


def _words(
    sentence: Sentence, first: int, last: int, quoted: Sequence[tuple[int, int, int]]
) -> Iterable[Token]:
    """The plain words of a stretch of the sentence; marks of quotations are left out."""
    for match in WORD.finditer(sentence.text, first, last):
        start, word = sentence.start + match.start(), _plain(match.group())
        if match.start() == first > 0 and (
            word == "s" or (word == "'" and sentence.text[first - 1 : first] == "s")
        ):
            word = "'s"  # headlines lose the apostrophe: "slams Anna Bells school"
        if word not in MARKS:
            title = match.start() > 0 and match.group().istitle() and len(word) > 1
            yield Token(word, start, sentence.start + match.end(), quotation=_at(start, quoted), title=title)


def _with_heads(tokens: Sequence[Token], descriptions: Sequence[Reference]) -> Line:
    """Give the last word of each description the people it stands for."""
    line = list(tokens)
    for described in sorted(descriptions, key=lambda r: r.end - r.start, reverse=True):
        inner = [
            n
            for n, t in enumerate(line)
            if described.start <= t.start
            and t.end <= described.end
            and (t.people or t.word.isalnum() or t.word == "-")
        ]
        if inner and not line[inner[-1]].people:
            head = line[inner[-1]]
            line[inner[-1]] = Token(
                head.word,
                head.start,
                head.end,
                described.people,
                "description",
                quotation=head.quotation,
            )
        for n in inner[:-1]:
            if not line[n].people:
                t = line[n]
                line[n] = Token(t.word, t.start, t.end, inside=True, quotation=t.quotation, title=t.title)
    return tuple(line)


def _plain(text: str) -> str:
    if text == "May":
        return text  # the month is no modal verb
    return text.lower().replace("’", "'")


def _is_long(quotation: Quotation) -> bool:
    return quotation.text.count(" ") >= QUOTED_IN_PASSING - 1


def _at(place: int, quoted: Sequence[tuple[int, int, int]]) -> int:
    for start, end, number in quoted:
        if start <= place < end:
            return number
    return -1
