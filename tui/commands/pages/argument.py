"""Why a tie stands so: each rule with the claims it rests on, and who said it first."""

from datetime import date

from index.archive.answers.status import Standing
from index.records import Status
from tui.commands.pages.evidence import say_claim
from tui.copies import Gathered
from tui.reasons import reasons
from tui.terminal import Span, say, say_wrapped
from tui.wording import direction


def say_argument(standing: Standing, status: Status) -> None:
    """Write the argument in numbered sentences, then who told the deciding evidence first."""
    say()
    say(Span("The argument", "bold"))
    gathered = Gathered(standing.evidence)
    for reason in reasons(status):
        lead = f"{reason.number}. "
        indent = " " * len(lead)
        say()
        say_wrapped(Span(lead), Span(reason.says, "bold"), hang=indent)
        for claim in reason.claims:
            say_claim(claim, direction(standing, claim), indent, gathered.told(claim))
        if reason.more:
            say(Span(indent + reason.more, "faint"))
    _say_first(standing)


def _say_first(standing: Standing) -> None:
    """Say who told the deciding evidence first."""
    dated = [one for one in standing.evidence if one.deciding and one.claim.published]
    if dated:
        first = min(dated, key=lambda one: (one.claim.published or date.max, one.claim.paragraph))
        outlet = f" in {first.outlet}" if first.outlet else ""
        say()
        say_wrapped(f"First said {first.claim.published}{outlet}: {first.title}", hang="  ")
