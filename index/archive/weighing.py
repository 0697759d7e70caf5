"""Where two people of the archive stand, computed from the claims of every article about the two."""

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import evolve

from index.archive.answers import TieRow
from index.archive.catalogue import Catalogue
from index.archive.catalogue.articles import claims_of
from index.archive.catalogue.people import keys_of_article, members_of_person
from index.archive.catalogue.ties import Pair, articles_between, pair_of
from index.records import Claim, Tie
from index.ties import tie_of


def weigh(
    catalogue: Catalogue, pair: Pair, *, as_of: date | None, known_by: date | None = None
) -> Tie | None:
    """Weigh one tie; None where nothing is claimed between the two."""
    claims, kin = told_between(catalogue, pair)
    if not claims:
        return None
    deaths = {key: day for key in pair for day in deaths_of(catalogue, key, known_by)}
    return tie_of(pair, claims, as_of=as_of, known_by=known_by, kin=kin, deaths=deaths)


def told_between(catalogue: Catalogue, pair: Pair) -> tuple[tuple[Claim, ...], tuple[str, str] | None]:
    """Give the claims of all articles about two people, oldest article first, and the kin words told last.

    Names are made keys; of the kin words the first is what the first of the pair is to the second.
    """
    claims: list[Claim] = []
    kin: tuple[str, str] | None = None
    for article in articles_between(catalogue, pair):
        keys = keys_of_article(catalogue, article)
        told, related = claims_of(catalogue, article)
        claims += keyed(told, keys, pair)
        for one in related:
            people = _keys(one.people, keys)
            if pair_of(*people) == pair:
                kin = one.words if people == pair else (one.words[1], one.words[0])
    return tuple(claims), kin


def deaths_of(catalogue: Catalogue, key: str, known_by: date | None) -> Iterator[date | None]:
    """Give the day of death that articles tell of a person, if any does by then; None where no day is told."""
    days = [
        trait.on
        for member in members_of_person(catalogue, key)
        if not (known_by and member.published and member.published > known_by)
        for trait in member.traits
        if trait.kind == "death"
    ]
    if days:
        yield min((day for day in days if day), default=None)


def keyed(claims: Iterable[Claim], keys: dict[str, str], pair: Pair) -> Iterator[Claim]:
    """Give the claims between two people, with keys in place of names."""
    for claim in claims:
        actor, recipient = _keys((claim.actor, claim.recipient), keys)
        if pair_of(actor, recipient) == pair:
            speaker = claim.voice.speaker
            voice = evolve(claim.voice, speaker=keys.get(speaker, speaker)) if speaker else claim.voice
            yield evolve(claim, actor=actor, recipient=recipient, voice=voice)


def row_of(tie: Tie, names: tuple[str, str]) -> TieRow:
    """Give a tie in short."""
    last = tie.steps[-1] if tie.steps else None
    return TieRow(
        people=tie.people,
        names=names,
        kin=tie.kin,
        label=tie.status.label,
        flags=tie.status.flags,
        since=tie.status.since,
        changed=last.when.last if last else None,
        best_source=tie.status.best_source,
        claims=len(tie.claims),
    )


def _keys(names: tuple[str, str], keys: dict[str, str]) -> tuple[str, str]:
    first, second = names
    return keys.get(first, first), keys.get(second, second)
