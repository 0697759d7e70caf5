"""What the user ruled."""

from collections.abc import Iterator

from index.archive.answers.decisions import DecisionRow, DecisionsFound
from index.archive.decisions import Decision
from index.archive.questions.decisions import Decisions
from index.archive.view import View


def decisions(view: View, question: Decisions) -> Iterator[DecisionsFound]:
    """List decisions, the newest first."""
    ruled = view.overlay
    kept = [one for one in reversed(ruled.decisions) if not question.orphans or one.id in ruled.orphans]
    start, end = question.window.start, question.window.start + question.window.size
    yield DecisionsFound(tuple(_row(view, one) for one in kept[start:end]), len(kept), view.header())


def _row(view: View, one: Decision) -> DecisionRow:
    return DecisionRow(
        one.id,
        one.time,
        one.user,
        one.verb,
        one.target,
        one.value,
        one.note,
        orphan=one.id in view.overlay.orphans,
        undone=one.id in view.overlay.undone,
    )
