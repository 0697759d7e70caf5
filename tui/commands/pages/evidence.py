"""One claim on a page: when, what, on whose word, and the words themselves."""

from index.archive.answers import Evidence
from index.records import Claim
from tui.commands.pages.words import limits, voice_words, when_words
from tui.terminal import Span, marked, say, say_wrapped

Names = tuple[str, str]
"""Names of actor and recipient."""

INDENT = "  "
WORDS = "    "


def say_evidence(evidence: Evidence, names: Names) -> None:
    """Write a claim with its whole paragraph, the words that tell it marked, and where it stands."""
    claim = evidence.claim
    _say_facts(claim, names)
    if evidence.ruled:
        say_wrapped(f"ruled by you: {evidence.ruled}", indent=WORDS)
    say_wrapped(*marked(evidence.text, [(claim.start, claim.end)], "bold"), indent=WORDS)
    outlet = f"{evidence.outlet}, " if evidence.outlet else ""
    published = f"{claim.published}  " if claim.published else ""
    say(Span(f"{WORDS}{outlet}{published}{evidence.address}", "faint"))


def say_claim(claim: Claim, names: Names) -> None:
    """Write a claim with the words that tell it alone."""
    _say_facts(claim, names)
    say_wrapped(claim.text, indent=WORDS)
    say(Span(f"{WORDS}{claim.article}#p{claim.paragraph}", "faint"))


def _say_facts(claim: Claim, names: Names) -> None:
    actor, recipient = names
    toward = "and" if claim.mutual else "to"
    say_wrapped(
        Span(when_words(claim.when), "bold"),
        Span(f"  {claim.event}", "bold"),
        f"  {actor} {toward} {recipient}",
        indent=INDENT,
        hang=WORDS,
    )
    say_wrapped(" · ".join(["on the word of: " + voice_words(claim.voice), *limits(claim)]), indent=WORDS)
