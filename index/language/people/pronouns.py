"""Whom a pronoun of the third person stands for.

The one rule: of those who fit in gender and number the most salient, or nobody.
"""

import re

from index.language.people.lexicons import CROWD
from index.language.people.phrases import Phrase
from index.language.people.view import OPEN, Meaning, View

NEAR = 3
"""Sentences after which two people are no more taken together."""

_NOUN = {"female": "woman", "male": "man", "": "person"}
_WORDS = re.compile(r"[a-z]+")


def one(view: View, phrase: Phrase) -> Meaning:
    """Whom he or she stands for."""
    if phrase.head in {"himself", "herself"} and view.subject:
        return (view.subject,), f"{phrase.head}: the one who acts"
    ranked = view.scene.present(phrase.gender, _not_meant(view, phrase))
    return ((ranked[0],), f"{phrase.head}: the {_NOUN[phrase.gender]} most in mind here") if ranked else OPEN


def _not_meant(view: View, phrase: Phrase) -> set[str]:
    """Who cannot be meant: the speaker inside a quotation, else the subject of the verb whose object it is."""
    if view.quoted:
        return {view.speaker}
    acts_on = not phrase.possessive and phrase.head in {"him", "her"} and view.subject
    return {view.subject} if acts_on else set()


def several(view: View, phrase: Phrase) -> Meaning:
    """Whom they stands for: those named together last, unless a crowd is spoken of since."""
    since = max((r.end for r in view.here if len(r.people) > 1 or r.form == "name"), default=0)
    crowd = not CROWD.isdisjoint(_WORDS.findall(view.text[since : phrase.start].lower()))
    if crowd or not view.scene.together or view.scene.apart >= NEAR:
        return OPEN
    return view.scene.together, f"{phrase.head}: those named together last"
