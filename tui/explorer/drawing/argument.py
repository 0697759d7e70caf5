"""Why a tie stands so, as an argument: each rule with what it found, then what speaks against it."""

from collections.abc import Sequence
from datetime import date

from index.archive.answers.status import Standing
from index.records import Claim, Rule
from tui.explorer.drawing.block import Block
from tui.explorer.drawing.evidence import INDENT, dated_facts, hanging, name_of
from tui.explorer.drawing.standing import head, standing_blocks
from tui.explorer.text import indented, line


def argument_blocks(standing: Standing, width: int, _: Sequence[date] = ()) -> list[Block]:
    """Show the argument for the status, rule by rule."""
    if standing.tie is None:
        return standing_blocks(standing, width)
    status = standing.tie.status
    rules = [_rule(rule, width) for rule in status.trace]
    against = [_against(claim, standing, width) for claim in status.against]
    title = [Block((line(""), line(("against it", "title"))))] if against else []
    return [Block(tuple(head(standing, width))), *rules, *title, *against]


def _rule(rule: Rule, width: int) -> Block:
    """Show one rule with the paragraphs it rests on."""
    first = rule.claims[0] if rule.claims else None
    places = ", ".join(dict.fromkeys(f"{claim.article}#p{claim.paragraph}" for claim in rule.claims))
    found = indented(line(rule.says), width, INDENT)
    below = indented(line((places, "dim")), width, INDENT) if places else []
    address = f"{first.article}#p{first.paragraph}" if first else ""
    return Block(
        (line(""), line((rule.name, "strong")), *found, *below),
        address,
        claim=name_of(first) if first else None,
    )


def _against(claim: Claim, standing: Standing, width: int) -> Block:
    """Show a claim that speaks against the label."""
    facts = hanging(dated_facts(claim, standing), width, 2)
    words = indented(line((claim.text, "quotation")), width, INDENT)
    return Block((line(""), *facts, *words), f"{claim.article}#p{claim.paragraph}", claim=name_of(claim))
