"""One claim on a page: when, what, on whose word, and the words themselves."""

from index.records import Claim
from tui.copies import Told
from tui.terminal import Span, marked, say, say_wrapped
from tui.wording import claim_words, verdict_words, when_words

Names = tuple[str, str]
"""Names of actor and recipient."""

STEP = "  "
"""What words stand in from the line that tells when and what."""


def say_evidence(told: Told, names: Names, indent: str = "  ") -> None:
    """Write a claim with its whole paragraph, the words that tell it marked, and where it and its copies stand."""
    evidence = told.shown
    claim = evidence.claim
    _say_facts(claim, names, indent)
    inner = indent + STEP
    _say_ruled(evidence.ruled, inner)
    say_wrapped(*marked(evidence.text, [(claim.start, claim.end)], "bold"), indent=inner)
    place = (evidence.outlet, str(claim.published or "undated"), evidence.address)
    say(Span(inner + " · ".join(filter(None, place)), "faint"))
    if told.copies:
        say_wrapped(Span(told.elsewhere, "faint"), indent=inner)


def say_claim(
    claim: Claim, names: Names, indent: str = "  ", told: Told | None = None, ruled: str = ""
) -> None:
    """Write a claim with the words that tell it alone, what the user ruled on it, and where its copies stand."""
    _say_facts(claim, names, indent)
    _say_ruled(ruled, indent + STEP)
    say_wrapped(claim.text, indent=indent + STEP)
    say(Span(f"{indent}{STEP}{claim.article}#p{claim.paragraph}", "faint"))
    if told and told.copies:
        say_wrapped(Span(told.elsewhere, "faint"), indent=indent + STEP)


def _say_ruled(ruled: str, indent: str) -> None:
    """Write the user's word on a claim, if there is one."""
    if ruled:
        say_wrapped(Span(f"{verdict_words(ruled)} by you", "bold"), indent=indent)


def _say_facts(claim: Claim, names: Names, indent: str) -> None:
    say_wrapped(
        Span(f"{when_words(claim.when)}  ", "bold"),
        claim_words(claim, names),
        indent=indent,
        hang=indent + STEP,
    )
