"""Decisions in force, matched with the archive as it is indexed now."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from index.archive.catalogue import Catalogue
from index.archive.catalogue.analyses import analysis_of
from index.archive.catalogue.people import keys_of_article
from index.archive.catalogue.ties import Pair, pair_of
from index.archive.decisions.file import read
from index.archive.decisions.record import ON_CLAIMS, ON_PARAGRAPHS, Decision, digest_of
from index.engine.protocol import address

if TYPE_CHECKING:
    from index.records import Analysis, Claim

ClaimKey = tuple[str, int, str, str, str, str]
"""Article, paragraph, actor and recipient as named there, event, digest of the sentence."""


@frozen(eq=False)
class Overlay:
    """What the decisions in force say of this archive."""

    decisions: tuple[Decision, ...] = ()
    """Every decision but undo and redo, oldest first."""
    undone: frozenset[str] = frozenset()
    """Ids of those taken back."""
    orphans: frozenset[str] = frozenset()
    """Ids of those in force whose subject is not in the archive any more."""
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

    def ruled(self, claim: "Claim") -> "Claim | None":
        """Give a claim, named as in its article, as the user ruled it; None where it is rejected."""
        decision = self.verdicts.get(claim_key(claim))
        if decision is None:
            return claim
        if decision.verb == "reject":
            return None
        sure = evolve(
            claim,
            certainty="CT-" if claim.certainty.endswith("-") else "CT+",
            voice=evolve(claim.voice, strength=100),
        )
        return evolve(claim, event=decision.value) if decision.verb == "reclass" else sure


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
    undone = _undone(decisions)
    kept = tuple(one for one in decisions if one.verb not in ("undo", "redo"))
    matching = _Matching(catalogue)
    for one in kept:
        if one.id not in undone and not matching.take(one):
            matching.orphans.add(one.id)
    return Overlay(
        kept,
        undone,
        frozenset(matching.orphans),
        matching.verdicts,
        matching.pins,
        matching.merged,
        frozenset(matching.homes),
        matching.homes,
        matching.names,
        frozenset(matching.stars),
    )


def _undone(decisions: Iterable[Decision]) -> frozenset[str]:
    undone: set[str] = set()
    for one in decisions:
        if one.verb == "undo":
            undone.update(one.target)
        elif one.verb == "redo":
            undone.difference_update(one.target)
    return frozenset(undone)


@define
class _Matching:
    """Takes decisions one by one, oldest first, the later word on a subject replacing the earlier."""

    catalogue: Catalogue
    orphans: set[str] = field(factory=set)
    verdicts: dict[ClaimKey, Decision] = field(factory=dict)
    pins: dict[Pair, Decision] = field(factory=dict)
    merged: dict[str, str] = field(factory=dict)
    homes: dict[str, str] = field(factory=dict)
    names: dict[str, str] = field(factory=dict)
    stars: set[tuple[str, int]] = field(factory=set)

    def take(self, one: Decision) -> bool:
        """Take up a decision; tell whether its subject is in the archive."""
        if one.verb in ON_CLAIMS:
            return self._on_claim(one)
        if one.verb in ON_PARAGRAPHS:
            return self._on_paragraph(one)
        keys = [self._key(member) for member in one.target]
        if not keys or not all(keys):
            return False
        {"pin": self._pin, "merge": self._merge, "split": self._split, "rename": self._rename}[one.verb](
            one, keys
        )
        return True

    def _on_claim(self, one: Decision) -> bool:
        analysis = self._analysis(one.place[0])
        actor, recipient, event = one.target[1:4]
        key = (*one.place, actor, recipient, event, one.digest)
        if analysis is None or key not in {claim_key(claim) for claim in analysis.claims}:
            return False
        self.verdicts[key] = one
        return True

    def _on_paragraph(self, one: Decision) -> bool:
        name, number = one.place
        analysis = self._analysis(name)
        texts = {p.number: p.text for p in analysis.article.paragraphs} if analysis else {}
        if number not in texts or digest_of(texts[number]) != one.digest:
            return False
        (self.stars.add if one.verb == "star" else self.stars.discard)(one.place)
        return True

    def _pin(self, one: Decision, keys: list[str]) -> None:
        self.pins[pair_of(keys[0], keys[-1])] = one

    def _merge(self, _: Decision, keys: list[str]) -> None:
        into = keys[0]
        for key in keys[1:]:
            if key != into:
                self.merged = {one: into if to == key else to for one, to in self.merged.items()} | {
                    key: into
                }

    def _split(self, one: Decision, keys: list[str]) -> None:
        self.homes[one.target[0]] = keys[0]

    def _rename(self, one: Decision, keys: list[str]) -> None:
        self.names[keys[0]] = one.value

    def _key(self, member: str) -> str:
        """Give the key of the person whom a member belongs to now; empty where there is no such member."""
        article, _, name = member.partition(":")
        key = member if member in self.homes else keys_of_article(self.catalogue, article).get(name, "")
        return self.merged.get(key, key)

    def _analysis(self, article: str) -> "Analysis | None":
        known = self.catalogue.one("SELECT 1 FROM articles WHERE name = ?", article)
        return analysis_of(self.catalogue, article) if known else None
