"""Decisions matched with the archive as it is indexed now, one by one; what has no subject any more is an orphan."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from index.archive.catalogue import Catalogue
from index.archive.catalogue.analyses import analysis_of
from index.archive.catalogue.people import keys_of_article
from index.archive.catalogue.ties import Pair, pair_of
from index.archive.decisions.overlay import ClaimKey, Overlay, claim_key
from index.archive.decisions.record import ON_CLAIMS, ON_PARAGRAPHS, Decision, digest_of

if TYPE_CHECKING:
    from index.records import Analysis


def matched(catalogue: Catalogue, decisions: Sequence[Decision]) -> Overlay:
    """Say what the decisions in force come to."""
    kept = tuple(one for one in decisions if one.verb not in ("undo", "redo"))
    there = {one.id for one in kept}
    undone = [one for one in _undone(decisions) if one in there]
    matching = _Matching(catalogue)
    orphans = [one for one in kept if one.id not in undone and not matching.take(one)]
    return Overlay(
        kept,
        tuple(undone),
        frozenset(orphans),
        matching.verdicts,
        matching.pins,
        matching.merged,
        frozenset(matching.homes),
        matching.homes,
        matching.names,
        frozenset(matching.stars),
    )


def _undone(decisions: Iterable[Decision]) -> dict[str, None]:
    """List the ids of what is taken back, in the order in which it was."""
    undone: dict[str, None] = {}
    for one in decisions:
        if one.verb in ("undo", "redo"):
            undone = dict.fromkeys(known for known in undone if known not in one.target)
        if one.verb == "undo":
            undone |= dict.fromkeys(one.target)
    return undone


@define
class _Matching:
    """Takes decisions one by one, oldest first, the later word on a subject replacing the earlier."""

    catalogue: Catalogue
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
                followed = {one: into if to == key else to for one, to in self.merged.items()}
                self.merged = {**followed, key: into}

    def _split(self, one: Decision, _: list[str]) -> None:
        self.homes[one.target[0]] = self._home(one.target[0])
        self.merged = {key: into for key, into in self.merged.items() if key != one.target[0]}

    def _rename(self, one: Decision, keys: list[str]) -> None:
        self.names[keys[0]] = one.value

    def _key(self, member: str) -> str:
        """Give the key of the person whom a member belongs to now; empty where there is no such member."""
        key = member if member in self.homes else self._home(member)
        return self.merged.get(key, key)

    def _home(self, member: str) -> str:
        """Give the key of the person whom a member belongs to by the machine's reading."""
        article, _, name = member.partition(":")
        return keys_of_article(self.catalogue, article).get(name, "")

    def _analysis(self, article: str) -> "Analysis | None":
        known = self.catalogue.one("SELECT 1 FROM articles WHERE name = ?", article)
        return analysis_of(self.catalogue, article) if known else None
