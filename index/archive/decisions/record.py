"""One decision, and its line in the file."""

import hashlib
import json
from typing import Any, Literal, get_args

from attrs import asdict, frozen

SCHEMA = 1
"""Version of the file's lines."""

Verb = Literal[
    "accept", "reject", "reclass", "pin", "merge", "split", "rename", "star", "unstar", "undo", "redo"
]  # fmt: skip
"""What a decision does."""

VERBS: tuple[Verb, ...] = get_args(Verb)
"""All verbs."""

ON_CLAIMS: tuple[Verb, ...] = ("accept", "reject", "reclass")
"""Verbs whose target is a claim: `ARTICLE#p7`, the names of actor and recipient in that article, and the event."""

CLAIM_PARTS = 4
"""Parts that name a claim."""

ON_PEOPLE: tuple[Verb, ...] = ("pin", "merge", "split", "rename")
"""Verbs whose target is people, each by the address of a member: `ARTICLE:Full Name`."""

ON_PARAGRAPHS: tuple[Verb, ...] = ("star", "unstar")
"""Verbs whose target is a paragraph: `ARTICLE#p7`."""

REPLACING: tuple[tuple[Verb, ...], ...] = (ON_CLAIMS, ON_PARAGRAPHS, ("pin",), ("rename",))
"""Verbs of which the last word on a subject replaces those before it."""


@frozen
class Decision:
    """What one user ruled at one time."""

    id: str
    """Eight hex digits, its name for undo and redo; what was ruled in one go has it in common."""
    time: str
    """When: ISO 8601 with seconds, UTC."""
    user: str
    """Who: the name of the account."""
    verb: Verb
    """What it does."""
    target: tuple[str, ...]
    """What it is about, as the verb wants it; of undo and redo the id of a decision."""
    value: str = ""
    """The new event, label or name, else empty."""
    note: str = ""
    """The user's words on it."""
    digest: str = ""
    """Digest of the sentence or paragraph ruled on, so that another text is never taken for it."""

    @property
    def place(self) -> tuple[str, int]:
        """Article and paragraph of a claim or star."""
        article, _, number = self.target[0].partition("#p")
        return article, int(number) if number.isdecimal() else -1


def digest_of(text: str) -> str:
    """Give the digest that a decision keeps of a text: 12 hex digits of its SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def line_of(decision: Decision) -> str:
    """Write a decision as one line."""
    return json.dumps({"schema": SCHEMA, **asdict(decision)}, ensure_ascii=False) + "\n"


def decision_of(line: str) -> Decision | None:
    """Read a decision; None where the line is none that this program knows."""
    try:
        told: dict[str, Any] = json.loads(line)
        if told.pop("schema") != SCHEMA or told["verb"] not in VERBS:
            return None
        decision = Decision(**{**told, "target": tuple(told["target"])})
        _check(decision)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return decision


def _check(one: Decision) -> None:
    """Refuse what is no text or cannot be written down again, and a subject that lacks a part.

    Raises:
        TypeError: Something is no text.
        ValueError: A part is missing, or holds half a character.
    """
    "".join((one.id, one.time, one.user, one.value, one.note, one.digest, *one.target)).encode()
    if len(one.target) < (CLAIM_PARTS if one.verb in ON_CLAIMS else 1):
        raise ValueError(one.target)
