"""Where the phrases of the lexicon stand in a line."""

from collections.abc import Iterator

from index.language.claims.lexicon import Cue, Element, Lexicon
from index.language.claims.line import HARD, Line
from index.language.claims.phrases.hit import WIDE, Hit
from index.language.claims.phrases.stepping import is_possessor, leads_on, past_person

FILLERS = 3
"""Adverbs and adjectives that `~` steps over."""

REACH = {"": 0, "~": FILLERS, "...": WIDE}
"""How far each gap reaches."""


def find_hits(line: Line, lexicon: Lexicon) -> Iterator[Hit]:
    """Find every phrase, in order."""
    possible: dict[str, list[Cue]] = {}
    for cue in {id(cue): cue for token in line for cue in lexicon.cues.get(token.word, ())}.values():
        for form in cue.first:
            possible.setdefault(form, []).append(cue)
    for place, token in enumerate(line):
        for cue in possible.get(token.word, ()) if token.form != "name" else ():
            hit = _match(line, place, cue, lexicon)
            if hit is not None and not (cue.shape == "verb" and _is_no_verb(line, place, lexicon)):
                yield hit


def _is_no_verb(line: Line, place: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is the end of a compound ("fun-loving") or a noun: "talks about love", "of life and love"."""
    before = [line[n].word if n >= 0 else "" for n in range(place - 3, place)]
    noun = line[place].word in lexicon.words["nouns_too"]
    governed = before[2] if before[2] != "and" else before[0]
    of_noun = noun and governed != "to" and governed in lexicon.words["prepositions"]
    of_noun = of_noun or (noun and before[2] == "and" and before[0] in lexicon.words["determiners"])
    compound = before[2] == "-" and line[place - 1].end == line[place].start
    compound = compound or before[2] == "very"  # "two very separate things"
    return compound or of_noun or _is_attribute(line, place, lexicon)


def _is_attribute(line: Line, place: int, lexicon: Lexicon) -> bool:
    """Tell whether a participle only describes the noun behind it: "her missing kids", not "her kissing X"."""
    owned = place > 0 and (
        line[place - 1].word in lexicon.words["determiners"] or is_possessor(line, place - 2)
    )
    behind = line[place + 1] if place + 1 < len(line) else None
    noun = behind is not None and behind.form not in ("name", "pronoun") and behind.word.isalpha()
    closed = behind is not None and behind.word in lexicon.closed
    return owned and line[place].word.endswith("ing") and noun and not closed


def _match(line: Line, place: int, cue: Cue, lexicon: Lexicon) -> Hit | None:
    """Match the places of one phrase from a token on."""
    ends = _rest(line, place + 1, cue.elements[1:], lexicon)
    return Hit(cue, place, *ends) if ends else None


def _rest(
    line: Line, k: int, elements: tuple[Element, ...], lexicon: Lexicon, gap: str = ""
) -> tuple[int, int] | None:
    """Match the places left from a token on: where the phrase ends, and where its other person stands."""
    if not elements:
        return k, -1
    element, left = elements[0], elements[1:]
    if isinstance(element, str) and element != "@":
        return _rest(line, k, left, lexicon, element)
    if k < len(line) and line[k].word == "-":
        k += 1
    for n in range(k, min(len(line), k + 1 + (WIDE if element == "@" else REACH[gap]))):
        if element == "@" and line[n].people:
            ends = _rest(line, past_person(line, n), left, lexicon)
            if ends and not (leads_on(line, n) and not left):
                return ends[0], n
        elif element != "@" and line[n].word in element and line[n].form != "name":
            return _rest(line, n + 1, left, lexicon)
        if not _may_pass(line, n, "noun" if element == "@" and not gap else gap, lexicon):
            return None
    return None


def _may_pass(line: Line, n: int, gap: str, lexicon: Lexicon) -> bool:
    """Tell whether a gap may step over a token: adverbs, a noun phrase up to its head, or any words."""
    token = line[n]
    if token.word in HARD:
        return False
    owner = token.word in lexicon.words["possessives"] or token.word in ("her", "'s") or is_possessor(line, n)
    if gap == "~":
        filler = token.word in lexicon.words["fillers"] or token.word.endswith(
            ("ly", "-year", "-month", "-long")
        )
        return owner or (not token.people and (token.inside or filler))
    if gap == "noun":
        then = token.word == "then" and n + 1 < len(line) and line[n + 1].word.isdigit()
        return owner or token.inside or then or (not token.people and token.word not in lexicon.closed)
    return gap == "..." and (owner or not token.people)
