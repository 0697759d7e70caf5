"""Facts of claims and ties in the words of the trade, the same on the screen, in a pipe and in a dossier."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.archive.answers.decisions import Ruled
    from index.archive.answers.status import Standing
    from index.records import Claim, Event, Status, Voice, When

VOICES = {
    "party": "{speaker}, on record",
    "post": "{speaker}, in own words published",
    "document": "document",
    "representative": "representative {speaker}",
    "named": "{speaker}, named source",
    "narrator": "the article itself",
    "anonymous": "unnamed source",
}
"""Each class of voice as it is told; `{speaker}` is the person, else what the article calls the source."""

CERTAINTIES = {
    "PR+": "probable",
    "PS+": "possible",
    "CT-": "said not to be so",
    "PR-": "probably not so",
    "PS-": "possibly not so",
    "Uu": "asked, not told",
}
"""Certainties in words; what is plainly told needs none."""

MARKS = {
    "historical": "told of the past",
    "habitual": "again and again",
    "future": "still to come",
    "hypothetical": "only supposed",
}
"""Marks of claims in words."""

EFFECT_WORDS = {
    "hostile": "opens a rift",
    "apart": "parts them",
    "contact": "contact since the rift",
    "closing": "closes the rift",
    "takes back": "takes an accusation back",
    "warmth": "warmth",
    "grievance": "a grievance",
    "one side": "kindness of one side",
    "intent": "no more than a plan",
    "nothing": "changes nothing",
}
"""What an event does to a tie, in words."""


def voice_words(voice: "Voice") -> str:
    """Say who vouches for something: `Ada Quill, on record`, `unnamed source (insider)`."""
    told = VOICES[voice.kind].format(speaker=voice.called or voice.label).strip(" ,")
    if voice.kind == "anonymous" and voice.position:
        told += f" ({voice.position})"
    return f"{told}, as told by {voice.outlet}" if voice.outlet else told


def when_words(when: "When") -> str:
    """Write a date; one that is only the day of publication is led by `by`."""
    written = str(when)
    return f"by {written}" if when.basis == "assumed" else written or "undated"


def event_when(event: "Event") -> tuple[str, str]:
    """Write when an event was, and what for: what is still to come stands at the day on which it was told."""
    when = event.when
    if event.day and when.first and event.day < when.first:
        return str(event.day), f" for {when}"
    return str(when) or "undated", ""


def limits(claim: "Claim") -> list[str]:
    """Say everything that makes a claim less than a plain fact: doubt with its words, marks, a bare epithet."""
    told = []
    if claim.certainty in CERTAINTIES:
        hedge = f" (“{claim.hedge}”)" if claim.hedge else ""
        told.append(CERTAINTIES[claim.certainty] + hedge)
    told += [words for mark, words in MARKS.items() if mark in claim.marks]
    told += ["negated"] if "negated" in claim.marks and not claim.certainty.endswith("-") else []
    if claim.frame != "clause":
        told.append("in an epithet" if claim.frame == "epithet" else "in a headline or caption")
    return told


def counted(count: int, word: str) -> str:
    """Write a number with its word: `1 paragraph`, `8,000 articles`."""
    return f"{count:,} {word}{'' if count == 1 else 's'}"


def event_words(claim: "Claim", names: tuple[str, str]) -> str:
    """Say what a claim tells; who did it toward whom is named where that is not the same both ways."""
    from index.ties import default_tables  # noqa: PLC0415 - words of a search need no tables

    kind = default_tables().event(claim.event)
    return kind.words if claim.mutual or kind.shared else f"{kind.words}: {names[0]} to {names[1]}"


def claim_words(claim: "Claim", names: tuple[str, str]) -> str:
    """Say what a claim tells, on whose word, and what limits it."""
    return " · ".join([event_words(claim, names), voice_words(claim.voice), *limits(claim)])


def verdict_words(verdict: str) -> str:
    """Say what the user ruled on a claim: `accepted`, `rejected`, or what it tells instead."""
    from index.ties import default_tables  # noqa: PLC0415 - words of a search need no tables

    passed = {"accept": "accepted", "reject": "rejected"}
    return passed.get(verdict) or f"read as {default_tables().event(verdict).words}"


def direction(standing: "Standing", claim: "Claim") -> tuple[str, str]:
    """Name actor and recipient of a claim between the two."""
    one, two = standing.names
    return (one, two) if claim.actor in {standing.people[0], one} else (two, one)


def status_words(status: "Status") -> list[str]:
    """Say a status in full: label, flags, since, best source, as of."""
    told: list[str] = [status.label, *status.flags]
    told += [f"since {status.since}"] if str(status.since) else []
    told += [f"best source: {status.best_source}"] if status.best_source else []
    return [*told, f"as of {status.as_of}"] if status.as_of else told


MOST = 2
"""Ties named in one line; of more their number is told."""


DONE = {
    "accept": "accepted",
    "reject": "rejected",
    "reclass": "reclassed",
    "pin": "pinned",
    "merge": "merged",
    "split": "split",
    "rename": "renamed",
    "star": "starred",
    "unstar": "no longer starred",
}
"""Each decision as it is told once it is taken."""

AGAIN = {"undo": "taken back: {}", "redo": "ruled again: {}"}
"""How it is told that a decision was taken back, or ruled again."""


def done_words(verb: str, ruled: "Ruled", what: str = "") -> str:
    """Say what was done: `rejected`, `merged Kim Lee`, `taken back: rejected`, and what that did."""
    done = " ".join(filter(None, (AGAIN.get(verb, "{}").format(DONE[ruled.verb]), what)))
    return " · ".join(filter(None, (done, ruled_words(ruled))))


def ruled_words(ruled: "Ruled") -> str:
    """Say what a decision did: the ties it moved, else what else of the status is another; empty where nothing can be."""
    if ruled.moved:
        named = [f"{' – '.join(row.names)}: {row.ruled or row.label}" for row in ruled.moved[:MOST]]
        more = len(ruled.moved) - MOST
        return "; ".join([*named, f"and {counted(more, 'more tie')}"] if more > 0 else named)
    if ruled.change is None:
        return ""
    before, after = ruled.change.before, ruled.change.after
    return "; ".join([f"the label stays: {after.label}", *_differences(before, after)])


def _differences(before: "Status", after: "Status") -> Iterator[str]:
    """Say in what else two statuses of one label differ."""
    for flag in (*before.flags, *after.flags):
        if (flag in before.flags) != (flag in after.flags):
            yield f"now {flag}" if flag in after.flags else f"no longer {flag}"
    if str(before.since) != str(after.since):
        yield f"since {after.since or 'no day told'}, not {before.since or 'untold'}"
    if before.best_source != after.best_source:
        yield f"best source {after.best_source}, not {before.best_source}"
    if len(before.deciding) != len(after.deciding):
        yield f"{counted(len(after.deciding), 'deciding claim')}, not {len(before.deciding)}"
