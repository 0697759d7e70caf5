"""What the user ruled in words, and what it did."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tui.wording.counting import counted

if TYPE_CHECKING:
    from index.archive.answers.decisions import Ruled
    from index.records import Status

MOST = 2
"""Ties named in one line; of more their number is told."""


DONE = {
    "accept": "accepted",
    "reject": "rejected",
    "reclass": "reclassed",
    "pin": "pinned",
    "merge": "merged",
    "split": "split",
    "rename": "renamed",
    "star": "starred",
    "unstar": "no longer starred",
}
"""Each decision as it is told once it is taken."""

ON_PEOPLE = ("merge", "split", "rename")
"""Decisions that are told with whom they are about."""

AGAIN = {"undo": "taken back: {}", "redo": "ruled again: {}"}
"""How it is told that a decision was taken back, or ruled again."""


def done_words(verb: str, ruled: "Ruled", what: str = "") -> str:
    """Say what was done: `rejected`, `merged Kim Lee`, `taken back: rejected`, and what that did."""
    again = " ".join((DONE[ruled.verb], *_people(ruled))) if verb in AGAIN else DONE[ruled.verb]
    done = " ".join(filter(None, (AGAIN.get(verb, "{}").format(again), what)))
    if ruled.stood:
        return f"{done} already: nothing was added"
    return " · ".join(filter(None, (done, ruled_words(ruled))))


def _people(ruled: "Ruled") -> Iterator[str]:
    """Name those who were merged, split or renamed, as their articles do."""
    if ruled.verb in ON_PEOPLE:
        yield " and ".join(member.rpartition(":")[2] for member in ruled.target)
    if ruled.verb == "rename":
        yield f"→ {ruled.value}"


def ruled_words(ruled: "Ruled") -> str:
    """Say what a decision did: the ties it moved, else what else of the status is another; empty where nothing can be."""
    if ruled.moved:
        named = [f"{' – '.join(row.names)}: {row.ruled or row.label}" for row in ruled.moved[:MOST]]
        more = len(ruled.moved) - MOST
        return "; ".join([*named, f"and {counted(more, 'more tie')}"] if more > 0 else named)
    if ruled.change is None:
        return ""
    before, after = ruled.change.before, ruled.change.after
    return "; ".join([f"the label stays: {after.label}", *_differences(before, after)])


def _differences(before: "Status", after: "Status") -> Iterator[str]:
    """Say in what else two statuses of one label differ."""
    for flag in (*before.flags, *after.flags):
        if (flag in before.flags) != (flag in after.flags):
            yield f"now {flag}" if flag in after.flags else f"no longer {flag}"
    if str(before.since) != str(after.since):
        yield f"since {after.since or 'no day told'}, not {before.since or 'untold'}"
    if before.best_source != after.best_source:
        yield f"best source {after.best_source}, not {before.best_source}"
    if len(before.deciding) != len(after.deciding):
        yield f"{counted(len(after.deciding), 'deciding claim')}, not {len(before.deciding)}"
