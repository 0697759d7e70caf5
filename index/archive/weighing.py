"""Where two people of the archive stand, computed from the claims of every article about the two."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import product

from attrs import evolve

from index.archive.answers.ties import TieRow
from index.archive.catalogue import Catalogue
from index.archive.catalogue.analyses import claims_of
from index.archive.catalogue.members import UNDATED
from index.archive.catalogue.people import deaths_told, keys_of_article
from index.archive.catalogue.ties import Pair, articles_between, pair_of
from index.archive.decisions import NOTHING_RULED, Overlay
from index.archive.questions.window import AsOf
from index.records import Claim, Tie
from index.ties import default_tables, tie_of


def weigh(
    catalogue: Catalogue, pair: Pair, at: AsOf, overlay: Overlay = NOTHING_RULED, *, obeying: bool = False
) -> Tie | None:
    """Weigh one tie; None where nothing is claimed between the two, but not where the user rejected all that is.

    Args:
        catalogue: Where the claims are.
        pair: Keys of the two.
        at: The day, and by when what is weighed was published.
        overlay: Who is who by the user's word.
        obeying: Whether the user's verdicts on claims are obeyed too; else the machine's reading of them stands.
    """
    claims, kin = told_between(catalogue, pair, overlay, obeying=obeying)
    if not claims and not obeying:
        return None
    deaths = {key: day for key in pair for day in deaths_of(catalogue, key, at.known_by, overlay)}
    return tie_of(pair, claims, as_of=at.day, known_by=at.known_by, kin=kin, deaths=deaths)


def told_between(
    catalogue: Catalogue, pair: Pair, overlay: Overlay, *, obeying: bool
) -> tuple[tuple[Claim, ...], tuple[str, str] | None]:
    """Give the claims of all articles about two people, oldest article first, and the kin words told last.

    Names are made keys; of the kin words the first is what the first of the pair is to the second.
    """
    claims: list[Claim] = []
    kin: tuple[str, str] | None = None
    raw = {pair_of(a, b) for a, b in product(overlay.raw(pair[0]), overlay.raw(pair[1]))}
    for article in articles_between(catalogue, raw):
        keys = overlay.keys(article, keys_of_article(catalogue, article))
        told, related = claims_of(catalogue, article)
        ruled = (overlay.ruled(claim) for claim in told) if obeying else told
        claims += keyed(filter(None, ruled), keys, pair)
        for one in related:
            people = _keys(one.people, keys)
            if pair_of(*people) == pair:
                kin = one.words if people == pair else (one.words[1], one.words[0])
    return tuple(claims), kin


def deaths_of(
    catalogue: Catalogue, key: str, known_by: date | None, overlay: Overlay
) -> Iterator[date | None]:
    """Give the day of death that articles tell of a person, if any does by then; None where no day is told."""
    told = [
        died
        for raw in overlay.raw(key)
        for article, published, name, died in deaths_told(catalogue, raw)
        if overlay.keys(article, {name: raw})[name] == key
        and not (known_by and published and published > known_by.isoformat())
    ]
    if told:
        first = min(told)
        yield None if first == UNDATED else date.fromisoformat(first)


def keyed(claims: Iterable[Claim], keys: Mapping[str, str], pair: Pair) -> Iterator[Claim]:
    """Give the claims between two people, with keys in place of names."""
    for claim in claims:
        actor, recipient = _keys((claim.actor, claim.recipient), keys)
        if pair_of(actor, recipient) == pair:
            speaker = claim.voice.speaker
            voice = (
                evolve(claim.voice, speaker=keys.get(speaker, speaker), name=speaker)
                if speaker
                else claim.voice
            )
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


def due_of(tie: Tie, as_of: date | None) -> date | None:
    """Give the first day after `as_of` on which a tie may stand otherwise though nothing new is told of it.

    That is a day on which something told before happens, or a time of the tables (`[days]` in weights.toml) has run out.
    """
    days = default_tables().days
    lapses = (0, *(lapse + 1 for lapse in (days.contested, days.grievance, days.stale)))
    told = {day for one in tie.claims for day in (one.when.first, one.when.last, one.published) if day}
    later = (day + timedelta(lapse) for day in told for lapse in lapses)
    return min((day for day in later if as_of is None or day > as_of), default=None)


def _keys(names: tuple[str, str], keys: Mapping[str, str]) -> tuple[str, str]:
    first, second = names
    return keys.get(first, first), keys.get(second, second)
