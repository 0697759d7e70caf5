"""What the user ruled."""

from collections.abc import Iterable, Iterator
from contextlib import suppress

from index.archive.answering.subjects import PAIR, CannotRuleError, subject_of
from index.archive.answers.decisions import DecisionRow, DecisionsFound
from index.archive.catalogue.ties import pair_of
from index.archive.decisions import Decision
from index.archive.questions.decisions import Decisions, Rule
from index.archive.view import View

Subject = tuple[str, ...]
"""A claim or a pair of people, as a question names it."""


def decisions(view: View, question: Decisions) -> Iterator[DecisionsFound]:
    """List decisions, the newest first."""
    ruled = view.overlay
    said = list(_last_words(view, question.on)) if question.on else [(one, ()) for one in ruled.decisions]
    kept = [(one, on) for one, on in reversed(said) if not question.orphans or one in ruled.orphans]
    start, end = question.window.start, question.window.start + question.window.size
    yield DecisionsFound(tuple(_row(view, one, on) for one, on in kept[start:end]), len(kept), view.header())


def _last_words(view: View, subjects: Iterable[Subject]) -> Iterator[tuple[Decision, Subject]]:
    """Give the last word in force on each claim, and each pair, on which there is one, with that claim or pair."""
    for subject in subjects:
        with suppress(CannotRuleError):
            if said := _on_pair(view, subject) if len(subject) == PAIR else _on_claim(view, subject):
                yield said, subject


def _on_claim(view: View, claim: Subject) -> Decision | None:
    return view.overlay.last_word("accept", *subject_of(view, "accept", Rule("accept", claim)))


def _on_pair(view: View, pair: Subject) -> Decision | None:
    keys = [one.key for name in pair for one in view.who(name).people]
    return view.overlay.pins.get(pair_of(*keys)) if len(keys) == PAIR else None


def _row(view: View, one: Decision, subject: Subject) -> DecisionRow:
    return DecisionRow(
        one.id,
        one.time,
        one.user,
        one.verb,
        one.target,
        one.value,
        one.note,
        orphan=one in view.overlay.orphans,
        undone=one.id in view.overlay.undone,
        subject=subject,
    )
