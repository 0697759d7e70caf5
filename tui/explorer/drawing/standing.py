"""One tie in full, as blocks of lines: where it stands, its trend, its evidence, and the argument for it."""

from datetime import date

from attrs import frozen
from textual.content import Content

from index.archive.answers import Evidence, PersonRow, Standing
from index.records import Claim, Rule, Tie
from tui.explorer.drawing.status import dotted, label, status_line
from tui.explorer.drawing.trend import trend
from tui.explorer.text import Part, indented, line

NOTHING = "Nothing is told of what one did, said or felt toward the other."
"""Said where two people are in the same paragraphs and no claim ties them."""


@frozen
class Block:
    """Lines that belong together, and what Enter opens on them."""

    lines: tuple[Content, ...]
    """The lines."""
    address: str = ""
    """A paragraph."""
    people: tuple[str, ...] = ()
    """Keys of people: one to filter by, two for a tie."""
    command: str = ""
    """Id of a command to run."""
    claim: tuple[str, str, str, str] | None = None
    """A claim as a decision names it: paragraph, actor, recipient, event."""
    kind: str = ""
    """What it shows, where somebody looks for that: `evidence`."""


def standing_blocks(standing: Standing, width: int) -> list[Block]:
    """Show one tie: head, trend, evidence newest first."""
    head = Block(tuple(_head(standing, width)))
    if standing.found != "found":
        return [head, *(_candidate(row) for row in standing.candidates)]
    if standing.tie is None:
        return [head, *(Block((line(("  " + address, "dim")),), address) for address in standing.shared)]
    return [head, *_trend_block(standing.tie, width), *evidence_blocks(standing, width)]


def _head(standing: Standing, width: int) -> list[Content]:
    """Name the two, and say where they stand and why."""
    one, two = standing.names
    lines = [*line((one, "title"), (" – ", "dim"), (two, "title")).wrap(width)]
    if standing.found != "found":
        said = {"ambiguous": "Several people may be meant:", "unknown": "Not found. Did you mean:"}
        return [*lines, line((said.get(standing.found, "Nothing found."), "warning"))]
    if standing.kin:
        lines.append(line((" / ".join(standing.kin), "dim")))
    if standing.tie is None:
        return [*lines, line(""), *line((NOTHING, "dim")).wrap(width), *_shared_note(standing)]
    status = standing.tie.status
    lines += [
        line(""),
        *status_line(status).wrap(width),
        line(("machine reading", "dim")),
        *_ruled(standing, width),
    ]
    if status.why:
        lines += [line(""), *line(status.why).wrap(width)]
    return lines


def _ruled(standing: Standing, width: int) -> list[Content]:
    """Set the user's word beside the machine's."""
    lines: list[Content] = []
    if standing.ruled and standing.ruled.status != (standing.tie and standing.tie.status):
        lines += [*status_line(standing.ruled.status).wrap(width), line(("with your decisions", "dim"))]
    if standing.pinned:
        note: list[Part] = [(f"“{standing.note}”", "dim")] if standing.note else []
        lines += dotted([label(standing.pinned), ("pinned by you", "dim"), *note]).wrap(width)
    return lines


def _shared_note(standing: Standing) -> list[Content]:
    """Say how many paragraphs mention both."""
    return (
        [line(""), line((f"{len(standing.shared)} paragraphs mention both", "dim"))]
        if standing.shared
        else []
    )


def _candidate(row: PersonRow) -> Block:
    """Offer a person."""
    return Block((line("  ", row.name, (f"  {row.count}", "count")),), people=(row.key,))


def _trend_block(tie: Tie, width: int) -> list[Block]:
    """Show the trend, if anything is dated."""
    if tie.status.as_of is None:
        return []
    drawn = trend(tie.steps, event_days(tie), tie.status.as_of, width)
    return [Block((line(""), *drawn))] if drawn else []


def event_days(tie: Tie) -> list[date]:
    """List the days of the events of a tie, oldest first, each once."""
    return sorted({event.when.last for event in tie.events if event.when.last})


def evidence_blocks(standing: Standing, width: int) -> list[Block]:
    """Show all claims, newest first: date, event, voice and the words; a diamond marks the deciding ones."""
    newest = sorted(standing.evidence, key=lambda told: told.claim.when.last or date.min, reverse=True)
    return [
        Block(tuple(_evidence(told, width)), told.address, claim=claim_of(told), kind="evidence")
        for told in newest
    ]


def claim_of(told: Evidence) -> tuple[str, str, str, str]:
    """Name a claim as a decision does."""
    return told.address, told.claim.actor, told.claim.recipient, told.claim.event


def _evidence(told: Evidence, width: int) -> list[Content]:
    """Show one claim with the words that tell it."""
    claim = told.claim
    when = str(claim.when) or "undated"
    assumed = " (published)" if claim.when.basis == "assumed" else ""
    head = line(
        ("◆ " if told.deciding else "◇ ", "bar" if told.deciding else "dim"),
        (when, "date"),
        (assumed, "dim"),
        "  ",
        dotted([(happening(claim.event), "cue"), *certainty(claim), *voice(claim), *_word(told)]),
    )
    said = line((claim.text or told.text, "quotation"))
    return [line(""), head, *indented(said, width, 2)]


def _word(told: Evidence) -> list[Part]:
    """Say what the user ruled on a claim."""
    said = {"accept": "accepted by you", "reject": "rejected by you"}
    return [(said.get(told.ruled, f"{told.ruled} by you"), "chosen")] if told.ruled else []


def happening(event: str) -> str:
    """Name an event by its mode, in words: `sanction.cut-contact` is "cut contact"."""
    return event.rpartition(".")[2].replace("-", " ")


def certainty(claim: Claim) -> list[Part]:
    """Say how sure a claim is, where it is not plainly told."""
    marks: list[Part] = [(mark, "warning") for mark in sorted(claim.marks)]
    hedge: list[Part] = [(f"“{claim.hedge}”", "warning")] if claim.hedge else []
    return [*marks, *hedge]


def voice(claim: Claim) -> list[Part]:
    """Say on whose word a claim stands."""
    speaker = claim.voice.speaker or claim.voice.label
    named = f"{claim.voice.kind}: {speaker}" if speaker else claim.voice.kind
    outlet: list[Part] = [(f"via {claim.voice.outlet}", "dim")] if claim.voice.outlet else []
    return [(named, "voice"), *outlet]


def argument_blocks(standing: Standing, width: int) -> list[Block]:
    """Show why a tie stands so: each rule with what it found, then what speaks against it."""
    if standing.tie is None:
        return standing_blocks(standing, width)
    status = standing.tie.status
    head = Block((*_head(standing, width),))
    rules = [_rule(rule, width) for rule in status.trace]
    against = [_against(claim, width) for claim in status.against]
    title = [Block((line(""), line(("against it", "title"))))] if against else []
    return [head, *rules, *title, *against]


def _rule(rule: Rule, width: int) -> Block:
    """Show one step of the argument with the paragraphs it rests on."""
    first = rule.claims[0] if rule.claims else None
    places = ", ".join(dict.fromkeys(f"{claim.article}#p{claim.paragraph}" for claim in rule.claims))
    return Block(
        (
            line(""),
            line((rule.name, "strong")),
            *indented(line(rule.says), width, 2),
            *(indented(line((places, "dim")), width, 2) if places else ()),
        ),
        f"{first.article}#p{first.paragraph}" if first else "",
    )


def _against(claim: Claim, width: int) -> Block:
    """Show a claim that speaks against the label."""
    head = line(
        "  ",
        (str(claim.when), "date"),
        "  ",
        dotted([(happening(claim.event), "cue"), *certainty(claim), *voice(claim)]),
    )
    return Block(
        (head, *indented(line((claim.text, "quotation")), width, 4)), f"{claim.article}#p{claim.paragraph}"
    )


__all__ = ["Block", "argument_blocks", "event_days", "label", "standing_blocks"]
