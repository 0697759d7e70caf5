"""One claim on a page: when, what, on whose word, and the words themselves."""

from index.archive.answers import Evidence
from index.records import Claim
from index.ties import default_tables
from tui.commands.pages.words import limits, voice_words, when_words
from tui.terminal import Span, marked, say, say_wrapped

Names = tuple[str, str]
"""Names of actor and recipient."""

STEP = "  "
"""What words stand in from the line that tells when and what."""


def say_evidence(evidence: Evidence, names: Names, indent: str = "  ") -> None:
    """Write a claim with its whole paragraph, the words that tell it marked, and where it stands."""
    claim = evidence.claim
    _say_facts(claim, names, indent)
    inner = indent + STEP
    if evidence.ruled:
        say_wrapped(f"ruled by you: {evidence.ruled}", indent=inner)
    say_wrapped(*marked(evidence.text, [(claim.start, claim.end)], "bold"), indent=inner)
    told = (evidence.outlet, str(claim.published or "undated"), evidence.address)
    say(Span(inner + " · ".join(filter(None, told)), "faint"))


def say_claim(claim: Claim, names: Names, indent: str = "  ") -> None:
    """Write a claim with the words that tell it alone."""
    _say_facts(claim, names, indent)
    say_wrapped(claim.text, indent=indent + STEP)
    say(Span(f"{indent}{STEP}{claim.article}#p{claim.paragraph}", "faint"))


def _say_facts(claim: Claim, names: Names, indent: str) -> None:
    kind = default_tables().event(claim.event)
    toward = "" if claim.mutual or kind.shared else f": {names[0]} to {names[1]}"
    facts = [kind.words + toward, voice_words(claim.voice), *limits(claim)]
    say_wrapped(
        Span(f"{when_words(claim.when)}  ", "bold"), " · ".join(facts), indent=indent, hang=indent + STEP
    )
