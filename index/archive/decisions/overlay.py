"""What the decisions in force say of the archive: who is who, which claims hold, where two stand, what is starred."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from index.archive.catalogue import Catalogue
from index.archive.catalogue.ties import Pair
from index.archive.decisions.file import read
from index.archive.decisions.record import REPLACING, Decision, Verb, digest_of
from index.engine.protocol import address

if TYPE_CHECKING:
    from index.records import Claim
    from index.records.claims import Certainty

ClaimKey = tuple[str, int, str, str, str, str]
"""Article, paragraph, actor and recipient as named there, event, digest of the sentence."""


@frozen(eq=False)
class Overlay:
    """What the decisions in force say of this archive."""

    decisions: tuple[Decision, ...] = ()
    """Every decision but undo and redo, oldest first."""
    undone: tuple[str, ...] = ()
    """Ids of those taken back, in the order in which they were."""
    orphans: frozenset[Decision] = frozenset()
    """Those in force whose subject is not in the archive any more."""
    verdicts: Mapping[ClaimKey, Decision] = field(factory=dict)
    """The last word on each claim."""
    pins: Mapping[Pair, Decision] = field(factory=dict)
    """The label pinned on two people."""
    merged: Mapping[str, str] = field(factory=dict)
    """Key of the person that another is merged into."""
    split: frozenset[str] = frozenset()
    """Addresses of members that are persons of their own."""
    homes: Mapping[str, str] = field(factory=dict)
    """Key that each split member has by the machine's reading."""
    names: Mapping[str, str] = field(factory=dict)
    """Names given by the user, by key."""
    stars: frozenset[tuple[str, int]] = frozenset()
    """Article and paragraph of each star."""

    def key(self, key: str) -> str:
        """Give the key of the person that somebody is merged into, else their own."""
        return self.merged.get(key, key)

    def group(self, key: str) -> frozenset[str]:
        """Give all keys of the machine's reading that are one person by the user's word."""
        return frozenset({key, *(one for one, into in self.merged.items() if into == key)})

    def raw(self, key: str) -> frozenset[str]:
        """Give the keys by which the machine's reading knows a person, or members of theirs."""
        group = self.group(key)
        return group | {self.homes[one] for one in group if one in self.homes}

    @property
    def moved(self) -> frozenset[str]:
        """Keys of everybody whose members are others than by the machine's reading."""
        return frozenset({*self.merged, *self.merged.values(), *self.homes, *self.homes.values()})

    def keys(self, article: str, keys: Mapping[str, str]) -> dict[str, str]:
        """Give the key of each person of an article as the user ruled, by the name there."""
        return {
            name: self.key(own if (own := address(article, name)) in self.split else key)
            for name, key in keys.items()
        }

    def last_word(self, verb: Verb, target: tuple[str, ...], digest: str = "") -> Decision | None:
        """Give the last decision in force on a subject; None where there is none, or later ones replace none before."""
        verbs = next((verbs for verbs in REPLACING if verb in verbs), ())
        said = (one for one in reversed(self.decisions) if one.verb in verbs and one.id not in self.undone)
        return next((one for one in said if (one.target, one.digest) == (target, digest)), None)

    def word_on(self, claim: "Claim") -> str:
        """Give the user's word on a claim, named as in its article: accept, reject or the event it tells instead; else empty."""
        decision = self.verdicts.get(claim_key(claim))
        return (decision.value if decision.verb == "reclass" else decision.verb) if decision else ""

    def ruled(self, claim: "Claim") -> "Claim | None":
        """Give a claim, named as in its article, as the user ruled it; None where it is rejected."""
        decision = self.verdicts.get(claim_key(claim))
        if decision is None:
            return claim
        if decision.verb == "reject":
            return None
        if decision.verb == "reclass":
            return evolve(claim, event=decision.value)
        sure: Certainty = "CT-" if claim.certainty.endswith("-") else "CT+"
        return evolve(claim, certainty=sure, voice=evolve(claim.voice, strength=100))


NOTHING_RULED = Overlay()
"""The overlay of an archive without decisions."""


def claim_key(claim: "Claim") -> ClaimKey:
    """Name a claim so that it is found again in another run of the analysis."""
    return claim.article, claim.paragraph, claim.actor, claim.recipient, claim.event, digest_of(claim.text)


def lay_over(catalogue: Catalogue, path: Path) -> Overlay:
    """Read the decisions and match those in force with the archive."""
    decisions = read(path)
    if not decisions:
        return NOTHING_RULED
    from index.archive.decisions.matching import matched  # noqa: PLC0415 - few archives have any

    return matched(catalogue, decisions)
