"""Take a decision of the user: check what it is about, write it down, tell which ties it moved."""

from collections.abc import Callable, Iterator

from index.archive.answering.standings import rows_at
from index.archive.answers import Ruled, TieRow
from index.archive.decisions import Decision, append, lay_over
from index.archive.decisions.file import ruled_now
from index.archive.decisions.record import (
    ON_CLAIMS,
    ON_PARAGRAPHS,
    VERBS,
    Verb,
    digest_of,
)
from index.archive.naming import address_of
from index.archive.questions import Rule
from index.archive.view import DEFAULT, View
from index.records import LABELS
from index.records.events import EVENTS

CLAIM_PARTS = 4
"""Parts that name a claim: paragraph, actor, recipient, event."""


class CannotRuleError(Exception):
    """A decision that cannot be taken; the message says what to do."""


def rule(view: View, question: Rule) -> Iterator[Ruled]:
    """Write a decision down and obey it."""
    try:
        decision = _decided(view, question)
        before = {row.people: row for row in rows_at(view, DEFAULT)}
        append(view.decisions, [decision])
    except CannotRuleError as error:
        yield Ruled("", error=str(error), header=view.header())
        return
    except OSError as error:
        reason = f"{view.decisions} cannot be written: {error.strerror}; nothing was ruled"
        yield Ruled("", error=reason, header=view.header())
        return
    view.obey(lay_over(view.catalogue, view.decisions))
    moved = tuple(row for row in rows_at(view, DEFAULT) if _stands(before.get(row.people)) != _stands(row))
    yield Ruled(decision.id, moved, header=view.header())


def _stands(row: TieRow | None) -> tuple[str, str, int] | None:
    return (row.label, row.ruled, row.claims) if row else None


def _decided(view: View, question: Rule) -> Decision:
    """Make the decision, its subject named so that it is found again."""
    verb = next((verb for verb in VERBS if verb == question.verb), None)
    if verb is None:
        raise CannotRuleError(f"{question.verb!r} is no verb: use {', '.join(VERBS)}")
    target, digest = _SUBJECTS[verb](view, question)
    return ruled_now(verb, target, question.value, question.note, digest)


def _claim(view: View, question: Rule) -> tuple[tuple[str, ...], str]:
    """Name a claim by paragraph, people as the article names them, and event."""
    if question.verb == "reclass" and question.value not in EVENTS:
        raise CannotRuleError(f"{question.value!r} is no event: see docs/status-model.md for the list")
    if len(question.target) < CLAIM_PARTS:
        raise CannotRuleError("a claim is named by paragraph, actor, recipient and event")
    address, actor, recipient, event = question.target[:CLAIM_PARTS]
    article, _, number = address.partition("#p")
    if _known(view, article):
        keys = view.keys(article)
        for claim in view.analysis(article).claims:
            people = (claim.actor, claim.recipient), (keys.get(claim.actor), keys.get(claim.recipient))
            if (actor, recipient) in people and (str(claim.paragraph), claim.event) == (number, event):
                return (address, claim.actor, claim.recipient, event), digest_of(claim.text)
    raise CannotRuleError(
        f"{address} tells no {event} of {actor} toward {recipient}: it may have been indexed anew"
    )


def _paragraph(view: View, question: Rule) -> tuple[tuple[str, ...], str]:
    """Name a paragraph by its address and the digest of its text."""
    address = question.target[0] if question.target else ""
    article, _, number = address.partition("#p")
    if _known(view, article):
        for paragraph in view.analysis(article).article.paragraphs:
            if str(paragraph.number) == number:
                return (address,), digest_of(paragraph.text)
    raise CannotRuleError(f"there is no paragraph {address}: name it as ARTICLE#p7")


def _people(view: View, question: Rule) -> tuple[tuple[str, ...], str]:
    """Name each person by the address of a member."""
    wanted = {"pin": 2, "merge": 2}.get(question.verb, 1)
    if len(question.target) < wanted:
        raise CannotRuleError(f"{question.verb} needs {wanted} people")
    if question.verb == "pin" and question.value not in LABELS:
        raise CannotRuleError(f"{question.value!r} is no label: use {', '.join(LABELS)}")
    if question.verb == "rename" and not question.value.strip():
        raise CannotRuleError("a new name is missing")
    return tuple(_member(view, name, alone=question.verb == "split") for name in question.target), ""


def _member(view: View, name: str, *, alone: bool) -> str:
    """Give the address of a member of the one person that a name means; to split, the member must be named."""
    article, _, told = name.partition(":")
    if told and _known(view, article) and told in view.keys(article):
        return name
    meant = view.who(name)
    if meant.found != "found":
        raise CannotRuleError(f"{meant.note}: name one by an address such as ARTICLE:Full Name")
    if alone:
        raise CannotRuleError(f"name the article whose {name} is somebody else, as ARTICLE:Full Name")
    key = meant.people[0].key
    if key in view.overlay.split:
        return key
    found = view.catalogue.db.execute(
        "SELECT article, name FROM members WHERE key = ? ORDER BY article, name", (key,)
    ).fetchall()
    free = [address_of(*one) for one in found if address_of(*one) not in view.overlay.split]
    return free[0]


def _last(view: View, question: Rule) -> tuple[tuple[str, ...], str]:
    """Name a decision by its id; by default the last one that can be undone or redone."""
    undoing = question.verb == "undo"
    able = [one.id for one in view.overlay.decisions if (one.id in view.overlay.undone) != undoing]
    wanted = question.target[0] if question.target else (able[-1] if able else "")
    if wanted not in able:
        raise CannotRuleError(
            f"nothing to {question.verb}" if not wanted else f"no decision {wanted} to {question.verb}"
        )
    return (wanted,), ""


def _known(view: View, article: str) -> bool:
    return bool(view.catalogue.one("SELECT 1 FROM articles WHERE name = ?", article))


_SUBJECTS: dict[Verb, Callable[[View, Rule], tuple[tuple[str, ...], str]]] = {
    **dict.fromkeys(ON_CLAIMS, _claim),
    **dict.fromkeys(ON_PARAGRAPHS, _paragraph),
    "pin": _people,
    "merge": _people,
    "split": _people,
    "rename": _people,
    "undo": _last,
    "redo": _last,
}
"""What names the subject of each verb."""
