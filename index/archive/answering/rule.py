"""Take a decision of the user: check what it is about, write it down, tell which ties it moved."""

from collections.abc import Iterator

from attrs import evolve

from index.archive.answering.standings import rows_at
from index.archive.answering.subjects import CannotRuleError, subject_of
from index.archive.answers.decisions import Change, Ruled
from index.archive.answers.ties import TieRow
from index.archive.catalogue.ties import Pair, pair_of
from index.archive.decisions import Decision, append, lay_over
from index.archive.decisions.file import ruled_now
from index.archive.decisions.record import ON_CLAIMS, VERBS
from index.archive.questions.decisions import Rule
from index.archive.view import DEFAULT, View
from index.archive.weighing import weigh
from index.records import Status


def rule(view: View, question: Rule) -> Iterator[Ruled]:
    """Write a decision down and obey it; what stands already is not written again."""
    try:
        decided = _decided(view, question)
        new = [one for one in decided if not _is_said(view, one)]
        before = {row.people: row for row in rows_at(view, DEFAULT)}
        meant = _meant(view, decided[0])
        pair = _pair(view, meant)
        status = _status(view, pair)
        if new:
            append(view.decisions, new)
    except CannotRuleError as error:
        yield Ruled("", error=str(error), header=view.header())
        return
    except OSError as error:
        reason = f"{view.decisions} cannot be written: {error.strerror}; nothing was ruled"
        yield Ruled("", error=reason, header=view.header())
        return
    view.obey(lay_over(view.catalogue, view.decisions))
    moved = tuple(row for row in rows_at(view, DEFAULT) if _stands(before.get(row.people)) != _stands(row))
    change = Change(_names(view, pair), status, _status(view, pair)) if pair else None
    yield Ruled(
        decided[0].id,
        moved,
        meant.verb,
        meant.target,
        meant.value,
        change,
        stood=not new,
        header=view.header(),
    )


def _meant(view: View, decision: Decision) -> Decision:
    """Give the decision that is taken back or ruled again, else the decision itself."""
    if decision.verb not in ("undo", "redo"):
        return decision
    return next(one for one in view.overlay.decisions if one.id in decision.target)


def _pair(view: View, decision: Decision) -> Pair | None:
    """Give the two of the claim that is ruled on."""
    if decision.verb not in ON_CLAIMS:
        return None
    keys = view.keys(decision.place[0])
    _, actor, recipient, _ = decision.target
    return pair_of(keys[actor], keys[recipient]) if actor in keys and recipient in keys else None


def _status(view: View, pair: Pair | None) -> Status:
    """Say where two people stand by the user's word."""
    tie = weigh(view.catalogue, pair, view.at(DEFAULT), view.overlay, obeying=True) if pair else None
    return tie.status if tie else Status()


def _names(view: View, pair: Pair) -> tuple[str, str]:
    return view.person(pair[0]).name, view.person(pair[1]).name


def _stands(row: TieRow | None) -> tuple[str, str, int] | None:
    return (row.label, row.ruled, row.claims) if row else None


def _decided(view: View, question: Rule) -> list[Decision]:
    """Make the decisions, one for each subject, which is named so that it is found again."""
    verb = next((verb for verb in VERBS if verb == question.verb), None)
    if verb is None:
        raise CannotRuleError(f"{question.verb!r} is no verb: use {', '.join(VERBS)}")
    targets = (question.target, *question.alike)
    subjects = [subject_of(view, verb, evolve(question, target=target)) for target in targets]
    one = ruled_now(verb, (), question.value, question.note)
    return [evolve(one, target=target, digest=digest) for target, digest in subjects]


def _is_said(view: View, one: Decision) -> bool:
    """Tell whether just this is the last word on its subject already."""
    last = view.overlay.last_word(one.verb, one.target, one.digest)
    return last is not None and (last.verb, last.value, last.note) == (one.verb, one.value, one.note)
