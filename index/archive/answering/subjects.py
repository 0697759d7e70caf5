"""What a decision is about, named so that it is found again when the archive is indexed anew."""

from collections.abc import Callable

from index.archive.decisions.record import CLAIM_PARTS, ON_CLAIMS, ON_PARAGRAPHS, Verb, digest_of
from index.archive.questions.decisions import Rule
from index.archive.view import View
from index.engine.protocol import address
from index.records import LABELS
from index.records.events import EVENTS

PAIR = 2
"""People that a pin or a merge is about."""

Subject = tuple[tuple[str, ...], str]
"""The target as the file keeps it, and the digest of the text it is about, else empty."""


class CannotRuleError(Exception):
    """A decision that cannot be taken; the message says what to do."""


def subject_of(view: View, verb: Verb, question: Rule) -> Subject:
    """Name what a decision is about.

    Raises:
        CannotRuleError: It is not in the archive, or means several; the message says what to do.
    """
    return _SUBJECTS[verb](view, question)


def _claim(view: View, question: Rule) -> Subject:
    """Name a claim by paragraph, people as the article names them, event, and, where it is given, its sentence."""
    if question.verb == "reclass" and question.value not in EVENTS:
        raise CannotRuleError(f"{question.value!r} is no event: see docs/status-model.md for the list")
    if len(question.target) < CLAIM_PARTS:
        raise CannotRuleError("a claim is named by paragraph, actor, recipient and event")
    place, actor, recipient, event, *sentence = question.target
    article, _, number = place.partition("#p")
    if _known(view, article):
        keys = view.keys(article)
        for claim in view.analysis(article).claims:
            people = (claim.actor, claim.recipient), (keys.get(claim.actor), keys.get(claim.recipient))
            meant = (str(claim.paragraph), claim.event) == (number, event) and sentence in ([], [claim.text])
            if meant and (actor, recipient) in people:
                return (place, claim.actor, claim.recipient, event), digest_of(claim.text)
    raise CannotRuleError(
        f"{place} tells no {event} of {actor} toward {recipient}: it may have been indexed anew"
    )


def _paragraph(view: View, question: Rule) -> Subject:
    """Name a paragraph by its address and the digest of its text."""
    place = question.target[0] if question.target else ""
    article, _, number = place.partition("#p")
    if _known(view, article):
        for paragraph in view.analysis(article).article.paragraphs:
            if str(paragraph.number) == number:
                return (place,), digest_of(paragraph.text)
    raise CannotRuleError(f"there is no paragraph {place}: name it as ARTICLE#p7")


def _pin(view: View, question: Rule) -> Subject:
    if question.value not in LABELS:
        raise CannotRuleError(f"{question.value!r} is no label: use {', '.join(LABELS)}")
    members, digest = _people(view, question)
    return tuple(sorted(members)), digest


def _rename(view: View, question: Rule) -> Subject:
    if not question.value.strip():
        raise CannotRuleError("a new name is missing")
    return _people(view, question)


def _people(view: View, question: Rule) -> Subject:
    """Name each person by the address of a member."""
    wanted = 1 if question.verb == "rename" else PAIR
    members = tuple(_member(view, name) for name in question.target)
    if len(set(members)) < wanted:
        raise CannotRuleError(f"{question.verb} needs {'a person' if wanted == 1 else 'two people'}")
    return members, ""


def _split(view: View, question: Rule) -> Subject:
    """Name the member that is somebody else, by its address or as a person and an article."""
    name, *rest = (*question.target, "")
    article = rest[0].partition("#")[0] if len(rest) > 1 else ""
    if not article:
        article, _, told = name.partition(":")
        if _known(view, article) and told in view.keys(article):
            return _member_to_split(view, name)
        raise CannotRuleError(f"name the article whose {name} is somebody else, as ARTICLE:Full Name")
    keys = view.who(name).keys
    for told, key in view.keys(article).items() if _known(view, article) else ():
        if key in keys:
            return _member_to_split(view, address(article, told))
    raise CannotRuleError(f"{article} does not mention {name}")


def _member_to_split(view: View, member: str) -> Subject:
    """Name a member that is somebody else, unless that was said already."""
    if member in view.overlay.split and view.overlay.key(member) == member:
        raise CannotRuleError(f"{member} is somebody else already, by your word")
    return (member,), ""


def _member(view: View, name: str) -> str:
    """Give the address of a member of the one person that a name means."""
    article, _, told = name.partition(":")
    if told and _known(view, article) and told in view.keys(article):
        return name
    meant = view.who(name)
    if meant.found != "found":
        raise CannotRuleError(f"{meant.note}: name one by an address such as ARTICLE:Full Name")
    key = meant.people[0].key
    found = view.catalogue.db.execute(
        "SELECT article, name FROM members WHERE key = ? ORDER BY article, name", (key,)
    )
    own = (address(*one) for one in found)
    return next((one for one in own if one not in view.overlay.split), key)


def _last(view: View, question: Rule) -> Subject:
    """Name a decision by its id; by default the last one that stands, or that was taken back."""
    undoing = question.verb == "undo"
    undone = view.overlay.undone
    able = [one.id for one in view.overlay.decisions if one.id not in undone] if undoing else undone
    wanted = question.target[0] if question.target else (able[-1] if able else "")
    if wanted not in able:
        raise CannotRuleError(
            f"no decision {wanted} to {question.verb}" if wanted else f"nothing to {question.verb}"
        )
    return (wanted,), ""


def _known(view: View, article: str) -> bool:
    return bool(view.catalogue.one("SELECT 1 FROM articles WHERE name = ?", article))


_SUBJECTS: dict[Verb, Callable[[View, Rule], Subject]] = {
    **dict.fromkeys(ON_CLAIMS, _claim),
    **dict.fromkeys(ON_PARAGRAPHS, _paragraph),
    "pin": _pin,
    "merge": _people,
    "split": _split,
    "rename": _rename,
    "undo": _last,
    "redo": _last,
}
"""What names the subject of each verb."""
