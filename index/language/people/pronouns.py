"""Whom a pronoun of the third person stands for.

The one rule: of those who fit in gender and number the most salient, or nobody.
"""

import re
from collections.abc import Iterator, Sequence

from index.language.people.describing import Phrase
from index.language.people.facts import COUPLES
from index.language.people.lexicons import CROWD, ENDERS, KIN, VERBS
from index.language.people.roles import goes_on_to_say, is_other_clause, was_said_by
from index.language.people.scene import HERE
from index.language.people.together import NEXT, before_sentence, in_sentence
from index.language.people.view import ABOUT, OPEN, Meaning, View

_NOUN = {"female": "woman", "male": "man", "": "person"}
_WORDS = re.compile(r"[a-z]+")
_PLURAL = re.compile(
    r"\b(?:the|these|those|some|many|most|all|other|few|several|his|her|their|its|our|my|two|three|four|\d+|and) "
    r"(?:[a-z-]+ ){0,2}(?P<noun>[a-z]{2,}(?<!s)s)\b(?!['’])"
)
"""A plural noun: things, or people of whom the article knows nothing."""
_PICTURED = re.compile(r"\b(?:photo|photograph|picture|image|snap|shot|selfie|video|clip|footage)s? of $")
"""What shows one with others: "she shared a photo of them"."""
_WHOM = re.compile(r"(?:,? \(?(?:aged )?\w+\)?)?,? whom? ")
"""What joins a name to a clause that somebody else acts in: "X, 20, whom she met"."""
_DOING = re.compile(r" (?:\w+ly )?[a-z]{2,}ing\b")
_OPENING = re.compile(r"(?:[A-Z][\w ’']{1,30}: )?(?:Despite|After|Following|Since|Before|During|In|With) ")
HALVES = frozenset(word for word, row in KIN.items() if row.kind in COUPLES)
"""What calls the other half of whoever a possessive stands for."""
FRESH = 20.0
"""Salience that one has at least who was told of in this sentence or the one before."""
_LEADS = 3
"""Words behind a possessive among which it stands: "her doting husband"."""
_OTHER_NAME = re.compile(r"(?<=[\w,] )[A-Z]\w+")


def one(view: View, phrase: Phrase) -> Meaning:
    """Whom he or she stands for."""
    if phrase.head in {"himself", "herself"} and view.subject:
        return (view.subject,), f"{phrase.head}: the one who acts"
    if view.strangers & {phrase.gender, ""} and view.facts.gender.get(view.subject) != phrase.gender:
        return OPEN
    apart = _not_meant(view, phrase)
    if phrase.possessive:
        apart = {*apart, *_unwed(view, phrase)}
    topic = ABOUT if view.captioned else 1.0
    ranked = view.scene.present(phrase.gender, apart, topic=topic, here=HERE)
    if phrase.gender in view.passed and ranked and view.scene.salience[ranked[0]] < FRESH:
        return OPEN
    if view.quoted and not view.told_of.intersection(ranked):
        ranked = [name for name in ranked if _is_spoken_of(view, name)] or ranked
    return ((ranked[0],), f"{phrase.head}: the {_NOUN[phrase.gender]} most in mind here") if ranked else OPEN


def _not_meant(view: View, phrase: Phrase) -> set[str] | frozenset[str]:
    """Who cannot be meant.

    Inside a quotation its speaker; of one who says something those whom the words said name; in "X, whom she met" X;
    else, of the object of a verb, the subject of the same clause.
    """
    if view.quoted:
        return {view.speaker}
    if goes_on_to_say(view.text, phrase.end) or was_said_by(view.text, phrase.start):
        return view.quoted_names
    if view.here and _WHOM.fullmatch(view.text, view.here[-1].end, phrase.start):
        return {*view.here[-1].people}
    acts_on = not phrase.possessive and phrase.head in {"him", "her"} and view.subject
    same = acts_on and not is_other_clause(view.text[view.acts_at : phrase.start])
    return {view.subject} if same and not _is_done_by_another(view, phrase) else set()


def _is_done_by_another(view: View, phrase: Phrase) -> bool:
    """Tell whether somebody else does it to them: "she has a video of her ex yelling at her"."""
    last = view.here[-1] if view.here else None
    if last is None or view.acts_at >= last.end or view.subject in last.people:
        return False
    return _DOING.match(view.text, last.end, phrase.start) is not None


def _unwed(view: View, phrase: Phrase) -> Iterator[str]:
    """Who has no husband or girlfriend, where the pronoun has one: "her doting husband" is the mother's, not the baby's."""
    words = view.text[phrase.end : phrase.end + 40].split()[:_LEADS]
    if not HALVES.isdisjoint(word.strip(",.;:’'") for word in words):
        facts, present = view.facts, view.scene.present(phrase.gender)
        for name in filter(facts.is_child, present):
            if not set(facts.kin_of(name, "parent", phrase.gender)).isdisjoint(present):
                yield name


def _is_spoken_of(view: View, name: str) -> bool:
    """Tell whether these quoted words name somebody, or those of the paragraph before."""
    return view.number - view.spoken_of.get(name, -NEXT) <= NEXT and name in view.spoken_of


def several(view: View, phrase: Phrase) -> Meaning:
    """Whom they stands for: those taken together here, or just before where nobody else has come in between."""
    here = in_sentence(view)
    begins = not view.quoted or (phrase.head == "they" and not view.here)
    people = here or (before_sentence(view, NEXT) if begins else ())
    if (
        not people
        or view.crowd
        or (not here and _is_of_those_to_come(view, phrase, people))
        or _is_one_of(view, phrase, people)
        or _others(view, phrase)
    ):
        return OPEN
    return people, f"{phrase.head}: those {'named together here' if here else 'named together just before'}"


def _is_of_those_to_come(view: View, phrase: Phrase, people: Sequence[str]) -> bool:
    """Tell whether an opening "their" may be of those named behind its comma: "Despite their divorce, Ann ..."."""
    opens = _OPENING.fullmatch(view.text, view.begun, phrase.start)
    if not opens or view.quoted:
        return False
    behind = (item.name for names in view.lists for item in names.items if item.name.start > phrase.end)
    first = next(behind, None)
    between = view.text[phrase.end : first.start] if first else ""
    return bool(first and "," in between and "." not in between and not {*first.people} <= {*people})


def _is_one_of(view: View, phrase: Phrase, people: Sequence[str]) -> bool:
    """Tell whether whoever speaks is one of them, and so would say "we"; or whoever acts on "them"."""
    if view.quoted and view.speaker in people:
        return True
    alone = phrase.head == "them" and view.subject in people and len(view.acting) == 1
    same = alone and not is_other_clause(view.text[view.acts_at : phrase.start])
    return same and not _PICTURED.search(view.text[view.begun : phrase.start])


def _others(view: View, phrase: Phrase) -> bool:
    """Tell whether somebody or something else in the plural, or another name, comes between the people and a word."""
    last = max((r.end for r in view.here), default=view.begun)
    text = view.text[last : phrase.start]
    if not CROWD.isdisjoint(_WORDS.findall(text.lower())) or (not view.here and _OTHER_NAME.search(text)):
        return True
    return any(m["noun"] not in ENDERS and m["noun"] not in VERBS for m in _PLURAL.finditer(text))
