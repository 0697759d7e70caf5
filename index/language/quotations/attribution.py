"""Who is told to speak beside quoted words: in the words in front of them, behind them, or around them."""

import re
from collections.abc import Sequence

from attrs import frozen

from index.language.quotations.cues import Cue, cues_in, introducing_noun
from index.language.quotations.sources import Source
from index.language.quotations.subjects import main_subject, subject_after, subject_of
from index.language.quotations.unresolved import organisation_at

_WRITTEN = re.compile(r"\b(?:caption|post|tweet|message|letter|statement|note|story)\s*$")
_JOINS_NEXT = re.compile(r"[\s,]*(?:to which|after which|before|while|with|whereupon|and)\b")
_NEW_SENTENCE = re.compile(r"\s*[A-Z]")
_NEAR = 70
"""Characters behind the closing mark within which the verb of speech stands (measured: 99 of 100 within 64)."""
_VERB = re.compile(r"\s(?:\w+ly\s)?[a-z]+(?:ed|s)\b")
_ACCORDING_TO = re.compile(r"\b[Aa]ccording to\s+(?:the\s+)?")
_ACCORDING = re.compile(r"[\s,]*according to\b")
_SHORT = 4
"""Blanks in "Jane then": a new sentence behind a full stop tells the speaker only so."""
_BREAK = re.compile(r"[.;:!?](?:\s|$)")


@frozen
class Attribution:
    """What a frame tells about the speaker."""

    source: Source | None
    """Who speaks; None where the cue has no subject ("Adding: ...")."""
    cue: Cue | None
    """The verb or noun of speech; None where the place alone tells it."""
    owned: bool = False
    """True where words that are read out are somebody's own: "her caption read"."""


def told_before(text: str, start: int, end: int, sources: list[Source]) -> Attribution | None:
    """Read the words that introduce a quotation: `text[start:end]` ends at the opening mark."""
    before = text[start:end].rstrip()
    if not before:
        return None
    introduced = before[-1] in ":,"
    noun = introducing_noun(text, start, end) if introduced else None
    cues = list(cues_in(text, start, end))
    if cues:
        owned = cues[-1].kind == "text" and bool(_WRITTEN.search(text[start : cues[-1].start]))
        owners = [one for one in sources if start <= one.start < cues[-1].start]
        source = owners[-1] if owned and owners else _subject(text, start, cues[-1], end, sources)
        return Attribution(source, noun or cues[-1], owned=owned)
    if noun:
        return Attribution(
            main_subject(text, start, [one for one in sources if start <= one.start < end]), noun
        )
    if introduced and before[-1] == ":":
        subject = main_subject(text, start, [one for one in sources if start <= one.start < end])
        return Attribution(subject, None) if subject else None
    return None


def _subject(text: str, start: int, cue: Cue, end: int, sources: list[Source]) -> Source | None:
    """The subject of a cue, in front of it or, where the sentence begins with the verb, behind it."""
    if not text[start : cue.start].strip() and cue.form == "finite":
        return subject_after(text, cue, end, sources)
    return subject_of(text, start, cue, sources)


def told_behind(text: str, start: int, end: int, sources: list[Source]) -> Attribution | None:
    """Read the words that follow a quotation: `text[start:end]` begins at the closing mark."""
    behind = text[start:end]
    if _JOINS_NEXT.match(behind):
        return None
    if behind.startswith(":"):
        inside = [one for one in sources if start < one.start < end]
        subject = main_subject(text, start + 1, inside)
        return Attribution(subject, None) if subject else None
    if _ACCORDING.match(text, start, end):
        return according_to(text, start, end, sources)
    return _cue_behind(text, start, end, sources) or _verb_behind(text, start, end, sources)


def _cue_behind(text: str, start: int, end: int, sources: list[Source]) -> Attribution | None:
    """The verb of speech that follows a quotation, with its subject in front of it or behind it."""
    ended = text[max(0, start - 2)] in ".…" and _NEW_SENTENCE.match(text, start)
    for cue in cues_in(text, start, min(end, start + _NEAR)):
        between = text[start : cue.start]
        if _BREAK.search(between) or (ended and between.count(" ") > _SHORT):
            return None
        if cue.form == "finite":
            inverted = not between.strip(" ,")
            source = (
                subject_after(text, cue, end, sources) if inverted else subject_of(text, start, cue, sources)
            )
            return Attribution(source, cue) if source or inverted else None
    return None


def _verb_behind(text: str, start: int, end: int, sources: list[Source]) -> Attribution | None:
    """Any verb whose subject stands right behind a quotation that a comma ends: "'...,' Marlow shrugged"."""
    following = next((one for one in sources if one.start >= start and one.subject), None)
    verb = following and _VERB.match(text, following.end, end)
    if following and verb and text[start - 2] in ",!?" and not text[start : following.start].strip(" ,"):
        return Attribution(following, None)
    return None


def according_to(text: str, start: int, end: int, sources: Sequence[Source]) -> Attribution | None:
    """Read "according to Marlow" in a sentence."""
    match = _ACCORDING_TO.search(text, start, end)
    if not match:
        return None
    near = (one for one in sources if match.start() < one.start <= match.end() + 1 and one.subject)
    source = next(near, None) or organisation_at(text, match.end(), end)
    cue = Cue(match.start(), match.end(), match.group().strip(), "report", None)
    return Attribution(source, cue) if source else None
