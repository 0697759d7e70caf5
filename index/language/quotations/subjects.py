"""Whose verb it is: the subject of a verb of speech, found by the words around it.

The one rule: no grammar is parsed. Insertions are passed over, then the nearest noun in front of the verb speaks,
but for a second verb ("..., and wrote", "..., adding") the first noun of the sentence does.
"""

import re

from attrs import evolve

from index.language.quotations.cues import Cue
from index.language.quotations.lexicon import JOINS
from index.language.quotations.sources import Source, head
from index.language.quotations.unresolved import (
    description_at,
    indefinite_before,
    noun_before,
    phrase_at,
    stands_between,
)

_INSERTED = re.compile(
    r"\([^)]*\)|\[[^\]]*\]|(?:,\s(?:who|which|whose|whom|where|born|aged|also known|\d)[^,]*)+,|\s[-–—]\s[^-–—]*\s[-–—]\s"
)
_FILLER = re.compile(
    r"(?:[\s,]|\b[a-z]+ly\b|\b(?:also|then|later|since|once|now|soon|even|first|further|still|just|both|all|has|have|had|did|"
    r"went on to|took to|himself|herself|again|next|too|who|would|could|afterwards|meanwhile|back|in turn|\d+)\b)+"
)
_LABEL = re.compile(r"\s*[^:.“”\"']{1,70}(?::|[!?])\s+(?=\S)")
_INTRODUCED = re.compile(
    r"\s*(?:[A-Z][\w’']*ing|After|Before|When|While|As|In|On|At|Since|During|Alongside|Following|Despite|Though|Although|If|"
    r"With|For|Not|Asked|From|Earlier|Last|Just|Later|Recently|Meanwhile|However|According|Until|Because|Back|By)\b"
)
_DESCRIBED = re.compile(rf"\s+(?:{'|'.join(JOINS)}|who)\s")
_STARTS = re.compile(
    r"(?:^|[,:;.(–—-]|\b(?:and|but|by|as|in|of|from|after|before|while|when|without|for|then|or|to))\s*$"
)
_TITLE = re.compile(r"\b(?:Mrs?|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Judge|Sen|Gov|Rep|Gen|Sgt|Capt|Rev)\b\.?")
_BORDER = re.compile(r"[.:;,!?]")
_BESIDE = re.compile(r"\b(?:with|and|as)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?$")
_COMMA = re.compile(r",\s+")


def subject_of(text: str, start: int, cue: Cue, sources: list[Source]) -> Source | None:
    """Find the subject of a cue among the sources of `text[start:cue.start]`, with all that describes it."""
    source = _subject(text, start, cue, sources)
    described = text[source.end : cue.start] if source else ""
    if source and source.kind == "unnamed" and _DESCRIBED.match(described):
        words = described[: len(described) - len(_trailing_filler(described))]
        return evolve(source, text=source.text + words)
    return source


def _subject(text: str, start: int, cue: Cue, sources: list[Source]) -> Source | None:
    """Choose between the nearest noun and the first one."""
    spine = _without_insertions(text, start, cue.start)
    inside = [
        one for one in sources if start <= one.start and one.end <= cue.start and spine[one.start] != " "
    ]
    before = spine[start : cue.start]
    first = main_subject(spine, start, inside)
    if cue.form == "infinitive":
        moved = (one for one in inside if re.fullmatch(r"\s+to\s+", spine[one.end : cue.start]))
        return next(moved, first)
    if cue.form == "participle" and not _STARTS.search(before):
        return _nearest(spine, inside, cue) or indefinite_before(spine, start, cue.start) or first
    if cue.form in (None, "participle"):
        near = _nearest(spine, inside, cue)
        alone = near and _FILLER.fullmatch(spine, near.end, cue.start)
        return near if near and alone and _BESIDE.search(spine[start : near.start]) else first
    body = before[: len(before) - len(_trailing_filler(before))]
    if before.rstrip().endswith(",") or body.endswith((" and", " but")):
        return first
    return _nearest(spine, inside, cue) or noun_before(spine, start, start + len(body))


def _without_insertions(text: str, start: int, end: int) -> str:
    """The text with brackets, relative clauses and dashes made blank in `text[start:end]`."""
    return text[:start] + _INSERTED.sub(lambda match: " " * len(match.group()), text[start:end]) + text[end:]


def _trailing_filler(before: str) -> str:
    """The adverbs and auxiliaries at the end of the words before a verb."""
    tail = ""
    for match in _FILLER.finditer(before):
        if match.end() == len(before):
            tail = match.group()
    return tail


def _nearest(text: str, sources: list[Source], cue: Cue) -> Source | None:
    """The source right in front of the verb, unless another noun stands between."""
    for source in reversed(sources):
        between = text[source.end : cue.start]
        if stands_between(between) and source.kind != "unnamed":
            return None
        if source.subject:
            return head(text, source, sources)
        if between.strip().lower() not in ("", "'s", "’s"):
            return None
    return None


def main_subject(text: str, start: int, sources: list[Source]) -> Source | None:
    """The first source of a sentence that can act, behind a caption's label and an introducing phrase."""
    acting = [one for one in sources if one.subject]
    label = _LABEL.match(text, start)
    place = label.end() if label else start
    introduced = _INTRODUCED.match(text, place)
    comma = _COMMA.search(text, place) if introduced else None
    place = comma.end() if comma else place
    described = description_at(text, place)
    if described and not any(place <= one.start < described.end for one in sources):
        named = (one for one in acting if 0 < one.start - described.end <= len(", "))
        return next(named, described)
    return next((one for one in acting if one.start >= place), None) or next(iter(acting), None)


def subject_after(text: str, cue: Cue, end: int, sources: list[Source]) -> Source | None:
    """The subject behind its verb: "said Marlow", "wrote another", "asked a reporter"."""
    after = next((one for one in sources if one.start >= cue.end and one.end <= end and one.subject), None)
    between = _TITLE.sub("", text[cue.end : after.start]) if after else ""
    if after and not _BORDER.search(between) and all(word.islower() for word in between.split()[:6]):
        return after
    return phrase_at(text, cue.end, end)
