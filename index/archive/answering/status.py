"""Where two people stand."""

from collections.abc import Iterator

from attrs import evolve

from index.archive.answering.search import last
from index.archive.answering.standings import NO_STATUS, judged, row_now
from index.archive.answers.header import Header
from index.archive.answers.people import PersonRow
from index.archive.answers.status import Evidence, Standing
from index.archive.catalogue.ties import Pair, pair_of
from index.archive.lookup import worst
from index.archive.questions.ties import StatusOf
from index.archive.questions.window import AsOf
from index.archive.view import View
from index.archive.weighing import weigh
from index.query import both
from index.records import Claim, Tie

MAX_SHARED = 10
"""Paragraphs that mention both, listed where nothing is claimed between them."""


def status(view: View, question: StatusOf) -> Iterator[Standing]:
    """Weigh the tie of two people, or say who may be meant."""
    one, other = (view.one_of(name) for name in (question.a, question.b))
    header = view.header(question.as_of, (one.note, other.note))
    if unclear := worst((one, other)):
        candidates = tuple(
            row for meant in (one, other) if meant.found != "found" for row in meant.people or meant.similar
        )
        yield Standing(unclear, (question.a, question.b), candidates=candidates, header=header)
        return
    a, b = one.people[0], other.people[0]
    if a.key == b.key:
        notes = (f"{question.a} and {question.b} are the same person",)
        header = view.header(question.as_of, notes)
        yield Standing("nothing", (a.name, b.name), (a.key, b.key), header=header)
        return
    yield _standing(view, a, b, question, header)


def _standing(view: View, a: PersonRow, b: PersonRow, question: StatusOf, header: Header) -> Standing:
    pair, as_of = pair_of(a.key, b.key), question.as_of
    tie = weigh(view.catalogue, pair, view.at(as_of), view.overlay)
    obeyed = None
    if tie and pair in judged(view):
        obeyed = weigh(view.catalogue, pair, view.at(as_of), view.overlay, obeying=True)
    pin = view.overlay.pins.get(pair)
    return Standing(
        "found" if tie else "nothing",
        (a.name, b.name),
        (a.key, b.key),
        kin=_kin(tie, a.key) if tie else None,
        tie=tie,
        ruled=obeyed,
        pinned=pin.value if pin else "",
        note=pin.note if pin else "",
        evidence=tuple(evidence_of(view, tie)) if tie else (),
        before=_before(view, pair, question, tie.status.label if tie else NO_STATUS),
        shared=() if tie else _shared(view, a.key, b.key),
        header=header,
    )


def _before(view: View, pair: Pair, question: StatusOf, now: str) -> str:
    """Give the label at the moment compared with, where it was another than now."""
    if question.changed_since:
        row = row_now(view, pair, AsOf(question.changed_since, question.changed_since))
        before = row.label if row else NO_STATUS
    elif view.session and question.as_of == AsOf():
        before = view.session.labels.get(pair, NO_STATUS)
    else:
        before = now
    return before if before != now else ""


def evidence_of(view: View, tie: Tie) -> Iterator[Evidence]:
    """Give the deciding claims, the most telling first, then every other claim, the newest first."""
    deciding = tie.status.deciding
    others = sorted(
        (claim for claim in tie.claims if claim not in deciding),
        key=lambda claim: (str(claim.when.last or claim.published or ""), claim.article, claim.paragraph),
        reverse=True,
    )
    for claim in (*deciding, *others):
        yield _evidence(view, claim, deciding=claim in deciding)


def _evidence(view: View, claim: Claim, *, deciding: bool) -> Evidence:
    article = view.analysis(claim.article).article
    text = next((one.text for one in article.paragraphs if one.number == claim.paragraph), claim.text)
    return Evidence(claim, article.title, article.outlet, text, deciding, _verdict(view, claim))


def _verdict(view: View, claim: Claim) -> str:
    """Give the user's word on a claim whose people are keys."""
    names = {key: name for name, key in view.keys(claim.article).items()}
    told = evolve(
        claim,
        actor=names.get(claim.actor, claim.actor),
        recipient=names.get(claim.recipient, claim.recipient),
    )
    return view.overlay.word_on(told)


def _kin(tie: Tie, first: str) -> tuple[str, str] | None:
    if tie.kin is None or tie.people[0] == first:
        return tie.kin
    return tie.kin[1], tie.kin[0]


def _shared(view: View, a: str, b: str) -> tuple[str, ...]:
    tree = both(view.mentions((a,)), view.mentions((b,)))
    rows = last(iter(view.engine.answer("paragraph", tree, "newest", (0, MAX_SHARED))))
    return tuple(f"{row.article}#p{row.paragraph}" for row in rows.rows)
