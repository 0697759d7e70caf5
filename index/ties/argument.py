"""The argument behind a status: plain sentences a reporter can check, each with who said it, when, and where."""

from collections.abc import Sequence

from index.records import Claim, Event, Rule
from index.ties.disagreements import Disagreement
from index.ties.standing import Standing
from index.ties.tables import Tables

SAYS = {
    "party": "{speaker} said",
    "post": "{speaker} wrote",
    "document": "{label} states",
    "representative": "{label} said",
    "named": "{speaker} said",
    "narrator": "the article says",
    "anonymous": "an unnamed source{position} said",
}
"""How each class of voice is brought in."""

MARKS = '"“”'
"""Double marks, between which somebody speaks."""

INNER = str.maketrans('“”"', "‘’'")
"""Marks within ours."""

UNNAMED = {"document": "a document", "representative": "a representative"}
"""What a voice without a name is called where the article has no word for it."""

AROUND = 40
"""Characters of the sentence kept on each side of the words that decide."""

RIFTS = {"hostile": "is hostile", "apart": "is a parting"}
"""What the newest rift is told to be."""


def told(claim: Claim) -> str:
    """Say who said it, in which words, when and where: `Ann Lee wrote “we talk”, 2023-05, walk-1a2b3c#p6`."""
    voice = claim.voice
    label = voice.label or voice.called or UNNAMED.get(voice.kind, "somebody")
    position = f" ({voice.position})" if voice.position else ""
    who = voice.called or label
    says = SAYS[voice.kind].format(speaker=who, label=who, position=position)
    outlet = f", in {voice.outlet}" if voice.outlet else ""
    words = f" “{quoted}”" if (quoted := quote(claim)) else ""
    hedge = f", hedged by “{claim.hedge}”" if claim.hedge else ""
    when = f"{when}, " if (when := str(claim.when)) else ""
    return f"{says}{outlet}{words}{hedge}, {when}{claim.article}#p{claim.paragraph}"


def quote(claim: Claim) -> str:
    """Give the words that decide with so much of their sentence that they can be read."""
    text = _said(claim) if claim.voice.kind != "narrator" else claim.text.strip()
    at = text.find(claim.cue)
    if at < 0 or not claim.cue:
        return claim.cue or text
    first, last = max(0, at - AROUND), at + len(claim.cue) + AROUND
    before = text[first:at] if first == 0 else "…" + text[first:at].partition(" ")[2]
    after = text[at:last] if last >= len(text) else text[at:last].rpartition(" ")[0] + "…"
    return (before + after).translate(INNER).strip(" .,‘’")


def _said(claim: Claim) -> str:
    """The words between the marks around what decides, where a sentence quotes them."""
    at = max(0, claim.text.find(claim.cue))
    first = max(claim.text.rfind(mark, 0, at) for mark in MARKS)
    last = min((end for mark in MARKS if (end := claim.text.find(mark, at)) >= 0), default=len(claim.text))
    return claim.text[first + 1 : last].strip()


def claims_of(events: Sequence[Event]) -> tuple[Claim, ...]:
    """Gather the claims of events, in the order of the events."""
    return tuple(claim for event in events for claim in event.claims)


def argue(standing: Standing, disagreements: Sequence[Disagreement], tables: Tables) -> tuple[Rule, ...]:
    """Write down the rules that gave a label, in the order in which they were asked."""
    rules = [_rift(standing, tables)] if standing.rift else []
    rules += [_settled(rift, by, tables) for rift, by in standing.settled]
    rules += [_answered(event, tables) for event in standing.answered]
    told = (
        ("contact since the rift", "Since the rift there is told", standing.contacts),
        ("rift closed", "The rift is told as over", standing.closings),
        ("one side only", "Kind acts of one side alone change no label", standing.kindness),
        ("warmth", "Warmth is told", standing.warmth),
    )
    rules += [_listed(name, says, events, tables) for name, says, events in told if events]
    rules += [_disagreement(each, tables) for each in disagreements]
    row = standing.row
    return (*rules, Rule(row.name, f"So {row.label}: {_small(row.says)}", claims_of(standing.deciding)))


def _rift(standing: Standing, tables: Tables) -> Rule:
    assert standing.rift
    if standing.presupposed:
        return _listed(
            "rift", "No rift is told, but the end of one is, so there was one", [standing.rift], tables
        )
    return _listed("rift", f"The newest rift told {RIFTS[standing.rift.effect]}", [standing.rift], tables)


def settling(rift: Event, by: Event, tables: Tables) -> tuple[str, str]:
    """Name the rule by which a rift does not count, and say it in words."""
    if tables.event(by.event).undoes:
        return "taken back", "was taken back"
    if by.event in {rift.event, "reject.deny"}:
        return "denied", "rests on unnamed voices alone and is denied"
    return "together as before", "broke nothing, since the two are told together as before"


def _settled(rift: Event, by: Event, tables: Tables) -> Rule:
    name, why = settling(rift, by, tables)
    says = f"{_large(tables.event(rift.event).words)} {why}: it opens no rift."
    return Rule(name, says, (*by.claims, *rift.claims))


def _answered(event: Event, tables: Tables) -> Rule:
    says = f"{_large(tables.event(event.event).words)} was answered, or is mild and not repeated: it opens no rift."
    return Rule("grievance only", says, event.claims)


def _disagreement(each: Disagreement, tables: Tables) -> Rule:
    told, other = (tables.event(event.event).words for event in (each.told, each.other))
    other = "its denial" if told == other else other
    left = [words for event, words in ((each.told, told), (each.other, other)) if event not in each.kept]
    end = f"; {left[0]} weighs less and is left out" if len(left) == 1 else ""
    says = f"Sources disagree: {told} is told, and {other}{end}."
    return Rule("disagreement", says, (*each.told.claims, *each.other.claims))


def _listed(name: str, says: str, events: Sequence[Event], tables: Tables) -> Rule:
    """Write a rule with the kinds of its events, each named once."""
    kinds = ", ".join(dict.fromkeys(tables.event(event.event).words for event in events))
    return Rule(name, f"{says}: {kinds}.", claims_of(events))


def _large(words: str) -> str:
    return words[:1].upper() + words[1:]


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
