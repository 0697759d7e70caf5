"""The argument for a status as numbered sentences, each claim below the first that rests on it."""

from collections.abc import Iterator

from attrs import frozen

from index.records import FLAGS, Claim, Rule, Status
from tui.copies import likeness

MOST = 6
"""Claims shown below one sentence."""


@frozen
class Reason:
    """One step of the argument."""

    number: int
    """Its number, from 1."""
    says: str
    """The sentence."""
    claims: tuple[Claim, ...]
    """The claims it rests on that stand below no earlier sentence, the first few; of copies one."""
    more: str
    """Where the others are: counted, or below which sentences they stand; else empty."""


def reasons(status: Status) -> Iterator[Reason]:
    """Give the argument in the order in which the rules were asked, and last what speaks against it."""
    places: dict[tuple[str, ...], int] = {}
    against = [Rule("against it", "What speaks against it:", status.against)] if status.against else []
    for number, rule in enumerate([*status.trace, *against], start=1):
        claims: dict[tuple[str, ...], Claim] = {}
        for claim in rule.claims:
            claims.setdefault(likeness(claim, claim.text or f"{claim.article}#p{claim.paragraph}"), claim)
        above = sorted({places[like] for like in claims if like in places})
        new = tuple(claim for like, claim in claims.items() if like not in places)
        places = dict.fromkeys(claims, number) | places
        told = [f"and {len(new) - MOST} more told"] if len(new) > MOST else []
        told += [f"as told under {' and '.join(map(str, above))}"] if above else []
        yield Reason(number, _sentence(rule), new[:MOST], ", ".join(told))


def _sentence(rule: Rule) -> str:
    """Lead the sentence of a flag by the flag."""
    return f"Flag “{rule.name}”: {rule.says}" if rule.name in FLAGS else rule.says
