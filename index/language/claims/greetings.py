"""Greetings: what somebody wishes or says to another in quoted words, as under a photo ("Happy birthday, X!").

The one rule: without a name or a listener in the quotation, only a comment is to anybody: to whose headline it is.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from index.language.claims.lexicon import Lexicon
from index.language.claims.timing import is_long_ago
from index.language.dates import dated
from index.language.people import Cast
from index.records import Article, Claim, Quotation, When

NAMED = 3
"""More names than this in one greeting are a list of guests."""
NEAR = 3
"""Paragraphs before a quotation among which it is told that comments are quoted."""
SHORT = 8
"""Words of a comment that has nothing else in mind."""
ENDS = re.compile(r"[.!?]+")
"""Where a sentence of the quotation ends."""
DENIED = ("n't", "n’t", " not", " never")
"""Behind these words nobody is greeted."""

People = tuple[str, ...]


def greetings(
    article: Article, quotations: Sequence[Quotation], cast: Cast, lexicon: Lexicon
) -> Iterator[Claim]:
    """Find whom the people of an article greet, congratulate or admire in quoted words."""
    for quotation in quotations:
        speaker = quotation.voice.speaker
        if not quotation.indirect and speaker and cast.person(speaker):
            for person, event, cue in _said(article, quotation, cast, lexicon):
                if person != speaker:
                    yield _claim(article, quotation, person, event, cue)


def _said(
    article: Article, quotation: Quotation, cast: Cast, lexicon: Lexicon
) -> Iterator[tuple[str, str, str]]:
    """To whom, what event and in which words."""
    if found := _greeting(quotation.text, lexicon):
        for person in _greeted(article, quotation, found, cast, lexicon):
            yield person, "support.well-wish", found.group()
    elif found := _compliment(article, quotation, lexicon):
        for person in _host(cast):
            yield person, "support.praise", found.group()


def _compliment(article: Article, quotation: Quotation, lexicon: Lexicon) -> re.Match[str] | None:
    """The words of a short comment that admire a picture."""
    short = quotation.text.count(" ") < SHORT and _is_comment(article, quotation, lexicon)
    return _any_of(lexicon.words["compliments"]).search(quotation.text) if short else None


def _greeting(text: str, lexicon: Lexicon) -> re.Match[str] | None:
    """The first words of greeting in a quotation, unless they are denied."""
    found = _any_of(lexicon.words["greetings"]).search(text)
    denied = found is not None and text[: found.start()].lower().rstrip().endswith(DENIED)
    return None if denied else found


@cache
def _any_of(phrases: frozenset[str]) -> re.Pattern[str]:
    """What finds any of some phrases, with either apostrophe."""
    options = "|".join(sorted(phrases)).replace("'", "['’]")
    return re.compile(rf"(?<!\w)(?:{options})(?!\w)", re.IGNORECASE)


def _greeted(
    article: Article, quotation: Quotation, found: re.Match[str], cast: Cast, lexicon: Lexicon
) -> People:
    """Whom a greeting is to: those its sentence names, else who listens, else whose post the comment stands under."""
    first, last = _sentence(quotation.text, found)
    inside = (
        r
        for r in cast.of_paragraph(quotation.paragraph)
        if first <= r.start - quotation.start < last and r.form == "name"
    )
    named = tuple(dict.fromkeys(person for r in inside for person in r.people))
    if named:
        return named if len(named) <= NAMED else ()
    if quotation.addressee:
        return (quotation.addressee,)
    return _host(cast) if _is_comment(article, quotation, lexicon) else ()


def _sentence(text: str, found: re.Match[str]) -> tuple[int, int]:
    """Where the sentence of the greeting begins and ends in a quotation."""
    ends = [end.end() for end in ENDS.finditer(text)]
    first = max((end for end in ends if end <= found.start()), default=0)
    return first, min((end for end in ends if end >= found.end()), default=len(text))


def _host(cast: Cast) -> People:
    """Whose headline it is: whom it names first."""
    return next((r.people for r in cast.of_paragraph(0) if r.form == "name" and len(r.people) == 1), ())


def _is_comment(article: Article, quotation: Quotation, lexicon: Lexicon) -> bool:
    """Tell whether the paragraphs around say that comments under a post are quoted; a caption is of the own post."""
    last = quotation.paragraph
    texts = [p.text for p in article.paragraphs if last - NEAR <= p.number <= last]
    around = " ".join(texts).replace(quotation.text, "").lower()
    own = "caption" in texts[-1].replace(quotation.text, "").lower()
    return not own and any(word in around for word in lexicon.words["commenting"])


def _claim(article: Article, quotation: Quotation, person: str, event: str, cue: str) -> Claim:
    """The claim that a greeting makes, on the day that its paragraph tells outside the quoted words."""
    text = next(p.text for p in article.paragraphs if p.number == quotation.paragraph)
    when = dated(text[: quotation.start], article.published)
    long_ago = is_long_ago(when, article.published)
    return Claim(
        article=article.name,
        published=article.published,
        paragraph=quotation.paragraph,
        start=quotation.start,
        end=quotation.end,
        actor=quotation.voice.speaker or "",
        recipient=person,
        event=event,
        voice=quotation.voice,
        when=when if when.first else When(),
        cue=cue,
        marks=frozenset(("historical",)) if long_ago else frozenset(),
        text=quotation.text,
    )
