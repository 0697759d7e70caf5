"""What a reader has in view at one place of an article: the sentence so far, and what is known of everybody."""

import re
from collections.abc import Sequence

from attrs import define, field

from index.language.people.cast import Reference
from index.language.people.describing import Phrase
from index.language.people.facts import Facts
from index.language.people.lists import NameList
from index.language.people.roles import role
from index.language.people.scene import Role, Scene

Meaning = tuple[tuple[str, ...], str]
"""Whom a phrase stands for, by full names, and why; nobody where it is not plain."""

OPEN: Meaning = ((), "")
"""It is not plain whom it stands for."""

ABOUT = 12.0
"""How much more it weighs in a caption whom the article is about: a caption stands beside a picture, not behind a paragraph."""

POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
"""Openers that leave the owner in front of them: "Ann's mother"."""

_JOINED = re.compile(r",? and ")
"""What joins a name to the subject before it."""


@define
class View:
    """The place the reader has come to."""

    facts: Facts
    """What is told; grows while reading."""
    scene: Scene
    """Who is present."""
    number: int = 0
    """The paragraph being read."""
    text: str = ""
    """Its text."""
    lists: Sequence[NameList] = ()
    """Everybody named in it."""
    here: list[Reference] = field(factory=list)
    """Everybody referred to so far in this sentence."""
    begun: int = 0
    """Where this sentence begins."""
    subject: str = ""
    """Who acts in this clause."""
    acts_at: int = 0
    """Where the words for the subject end."""
    strangers: set[str] = field(factory=set)
    """Genders of those who act in this sentence and of whom it is not plain who they are."""
    does: Role = "subject"
    """What whoever was referred to last does."""
    another: bool = False
    """True where this sentence tells of the other half of somebody, of whom it is not plain who it is."""
    pair: tuple[str, ...] = ()
    """Those who act in this sentence as one."""
    passed: frozenset[str] = frozenset()
    """Genders of the strangers of the sentence before."""
    crowd: bool = False
    """True where a plural of this sentence stays open."""
    quoted: bool = False
    """True inside a quotation."""
    quoted_names: frozenset[str] = frozenset()
    """Full names of those whom the quotations of this paragraph name: whoever says these words is somebody else."""
    captioned: bool = False
    """True in a caption up to the first who is named in it: it speaks of whom the article is about."""
    told_of: frozenset[str] = frozenset()
    """Full names of those whom the narrator names in this paragraph."""
    speaker: str = ""
    """Who spoke last, so that he or she in a quotation is somebody else."""
    said: list[tuple[int, str]] = field(factory=list)
    """Who is told to speak in this paragraph, each with the place that tells it."""
    leads: list[tuple[int, str]] = field(factory=list)
    """Who acts first in each sentence of this paragraph, each with the place."""
    spoken_of: dict[str, int] = field(factory=dict)
    """Whom quotations name, each with the paragraph that did so last."""
    aged: dict[str, str] = field(factory=dict)
    """Ages told of those for whom an epithet with an age was taken."""
    called: dict[str, str] = field(factory=dict)
    """For whom a description has stood, by its words."""

    def begin(self, at: int) -> None:
        """Begin a sentence at a place of the text."""
        self.passed = frozenset(self.strangers)
        self.begun, self.here, self.subject, self.strangers, self.crowd = at, [], "", set(), False
        self.another, self.pair = False, ()

    def role(self, start: int, end: int) -> Role:
        """What the words from `start` to `end` do in their clause, so far as this sentence has been read."""
        does = role(self.text, start, end, subject=bool(self.subject))
        before = self.here[-1].end if self.here else start
        if does == "subject" and _JOINED.fullmatch(self.text, before, start):
            return "joined" if self.does in {"subject", "joined"} else self.does
        return does

    def owner(self, phrase: Phrase) -> Reference | None:
        """Who has what a possessive phrase tells of."""
        at = phrase.start if phrase.opener in POSSESSIVE else phrase.start + len(phrase.opener)
        return next((r for r in reversed(self.here) if r.end == at), None)

    @property
    def taken(self) -> tuple[str, ...]:
        """Those whom this sentence has taken together last."""
        return () if self.scene.apart else self.scene.together

    @property
    def acting(self) -> frozenset[str]:
        """Those who act in this clause: its subject and whom "and" joins to it."""
        return frozenset((self.subject, *(self.taken if self.subject in self.taken else ())))
