"""The analysis of one article and its ties as an object of plain JSON values."""

from collections.abc import Sequence
from typing import Any

from index.language.quotations import utterances
from index.records import Analysis, Claim, Mention, Person, Quotation, Status, Tie, kin_in_words
from index.ties import quad_of

SCHEMA = 1
"""Number of the format; it changes when a key changes its meaning."""

Object = dict[str, Any]
"""A JSON object."""


def report(analysis: Analysis, ties: Sequence[Tie], article: str) -> Object:
    """Make the object of an article; `article` is what the user calls it, a path or an id."""
    read = analysis.article
    headline, *below = read.paragraphs
    return {
        "schema": SCHEMA,
        "article": article,
        "name": read.name,
        "date": str(read.published) if read.published else None,
        "title": headline.text,
        "outlet": read.outlet,
        "author": read.author,
        "note": analysis.note,
        "paragraphs": [{"paragraph": p.number, "text": p.text} for p in below],
        "people": [_person(person) for person in analysis.people],
        "quotations": [_quotation(one) for one in utterances(analysis.quotations)],
        "claims": [_claim(claim) for claim in analysis.claims],
        "ties": [_tie(tie) for tie in ties],
    }


def _person(person: Person) -> Object:
    return {
        "name": person.name,
        "aliases": list(person.aliases),
        "mentions": [_mention(mention) for mention in person.mentions],
        "traits": [{"kind": t.kind, "value": t.value, "paragraph": t.paragraph} for t in person.traits],
    }


def _mention(mention: Mention) -> Object:
    return {
        "paragraph": mention.paragraph,
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "form": mention.form,
        "reason": mention.reason,
    }


def _quotation(quotation: Quotation) -> Object:
    return {
        "paragraph": quotation.paragraph,
        "start": quotation.start,
        "end": quotation.end,
        "text": quotation.text,
        "speaker": quotation.voice.speaker,
        "label": quotation.voice.label or None,
        "source_class": quotation.voice.kind,
        "cue": quotation.cue,
        "addressee": quotation.addressee or None,
        "reason": quotation.reason,
    }


def _claim(claim: Claim) -> Object:
    dated = claim.when.basis != "untold"
    return {
        "paragraph": claim.paragraph,
        "start": claim.start,
        "end": claim.end,
        "actor": claim.actor,
        "recipient": claim.recipient,
        "event": claim.event,
        "quad": quad_of(claim.event),
        "speaker": claim.voice.speaker,
        "label": claim.voice.label or None,
        "source_class": claim.voice.kind,
        "outlet": claim.voice.outlet or None,
        "certainty": claim.certainty,
        "date": str(claim.when) if dated else None,
        "date_basis": claim.when.basis if dated else None,
        "cue": claim.cue,
        "hedge": claim.hedge,
        "marks": sorted(claim.marks),
        "frame": claim.frame,
        "mutual": claim.mutual,
    }


def _tie(tie: Tie) -> Object:
    status = tie.status
    return {
        "people": list(tie.people),
        "kin": kin_in_words(tie.kin) or None,
        "status": status.label,
        "flags": list(status.flags),
        "since": str(status.since) or None,
        "as_of": str(status.as_of) if status.as_of else None,
        "best_source": status.best_source or None,
        "evidence_paragraphs": _evidence(status),
        "why": status.why,
    }


def _evidence(status: Status) -> list[int]:
    """Numbers of the deciding paragraphs, the most telling first, each once."""
    return list(dict.fromkeys(claim.paragraph for claim in status.deciding))
