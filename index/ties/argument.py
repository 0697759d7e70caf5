"""The argument behind a status: plain sentences a reporter can check, each with who said it, when, and where."""

from collections.abc import Sequence

from index.records import Claim, Event, Rule
from index.ties.disagreements import Disagreement
from index.ties.lookup import Standing
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

FEW = 3
"""Claims quoted in one rule; the others stand behind it."""


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
    if standing.contacts:
        rules.append(
            _rule("contact since the rift", "What is told since the rift: ", standing.contacts, tables)
        )
    if standing.closings:
        rules.append(_rule("rift closed", "It is told as over: ", standing.closings, tables))
    if standing.kindness:
        says = "Kind acts of one side alone change no label: "
        rules.append(_rule("one side only", says, standing.kindness, tables))
    if standing.warmth:
        rules.append(_rule("warmth", "Warmth is told: ", standing.warmth, tables))
    rules += [_disagreement(each, tables) for each in disagreements]
    rules.append(Rule(standing.row.name, standing.row.says, claims_of(standing.deciding)))
    return tuple(rules)


def _rift(standing: Standing, tables: Tables) -> Rule:
    assert standing.rift
    if standing.presupposed:
        return _rule(
            "rift", "No rift is told, but its end is, which presupposes one: ", [standing.rift], tables
        )
    kind = "hostile" if standing.rift.effect == "hostile" else "apart"
    return _rule("rift", f"The newest rift told ({kind}): ", [standing.rift], tables)


def settling(rift: Event, by: Event, tables: Tables) -> tuple[str, str]:
    """Name the rule by which a rift does not count, and say it in words."""
    if tables.event(by.event).undoes:
        return "taken back", "was taken back"
    if by.event in {rift.event, "reject.deny"}:
        return "denied", "rests on unnamed voices alone and is denied"
    return "together as before", "broke nothing, since the two are told together as before"


def _settled(rift: Event, by: Event, tables: Tables) -> Rule:
    name, why = settling(rift, by, tables)
    says = f"{_named(rift, tables)} {why}: {told(by.claims[0])}, against {told(rift.claims[0])}."
    return Rule(name, says, (*by.claims, *rift.claims))


def _answered(event: Event, tables: Tables) -> Rule:
    says = f"{_named(event, tables)} that is answered, or mild and not repeated, opens no rift: "
    return _rule("grievance only", says, [event], tables)


def _disagreement(each: Disagreement, tables: Tables) -> Rule:
    left = [event for event in (each.told, each.other) if event not in each.kept]
    end = f"; the lighter, {_named(left[0], tables).lower()}, is left out." if len(left) == 1 else "."
    says = f"Sources disagree: {told(each.told.claims[0])}, but {told(each.other.claims[0])}{end}"
    return Rule("disagreement", says, (*each.told.claims, *each.other.claims))


def _rule(name: str, says: str, events: Sequence[Event], tables: Tables) -> Rule:
    """Write one rule with the first few of its events quoted."""
    parts = [f"{tables.event(event.event).words} ({told(event.claims[0])})" for event in events[:FEW]]
    more = f"; and {len(events) - FEW} more" if len(events) > FEW else ""
    return Rule(name, f"{says}{'; '.join(parts)}{more}.", claims_of(events))


def _named(event: Event, tables: Tables) -> str:
    words = tables.event(event.event).words
    return words[:1].upper() + words[1:]
