"""Which children a phrase of parenthood is about: those it names, those it may mean, else all of the article."""

from collections.abc import Iterator

from index.language.claims.grammar import Clause, People, climb, copula_subject, objects, subject
from index.language.claims.pairing.pair import Pair
from index.language.claims.phrases import Hit
from index.language.people import Cast

INFANT = 4
"""Years up to which a child may be called a toddler."""


def family(clause: Clause, hit: Hit, cast: Cast) -> Iterator[Pair]:
    """What a parent is to the children listed behind the phrase, else to all the article gives."""
    parents = (
        _named(clause, hit)
        or subject(clause, hit.first)
        or copula_subject(clause, hit.first)
        or clause.people(hit.last - 1)
        or climb(clause, hit.first)
    )
    named = objects(clause, hit.last, hit.cue.entry.to)
    for parent in parents:
        for child in named or tuple(_fitting(clause, hit, parents, cast.children(parent), cast)):
            if child not in parents:
                yield Pair(parent, child, hit.cue.entry.event, mutual=False)


def _named(clause: Clause, hit: Hit) -> People:
    """The parent whose name stands right behind the phrase: "what an amazing father Ben is"."""
    named = hit.last < len(clause.line) and clause.line[hit.last].form == "name"
    parent = "" not in hit.cue.entry.to and named and clause.same_voice(hit.last, hit.first)
    return clause.people(hit.last) if parent and not clause.owns(hit.last) else ()


def _fitting(clause: Clause, hit: Hit, parents: People, children: People, cast: Cast) -> Iterator[str]:
    """Which children are meant: of two parents those of nobody else, of "the toddler" those who can be one."""
    small = any(clause.is_(n, "infants") for n in range(hit.last, hit.last + 3))
    for child in children:
        told = {
            name
            for group in cast.groups
            if group.kind == "parents" and child in group.of
            for name in group.members
        }
        another = len(parents) > 1 and not told <= set(parents)
        if not another and not (small and (_age(child, cast) or 0) > INFANT):
            yield child


def _age(child: str, cast: Cast) -> int | None:
    """The age that the article tells of a child, in years."""
    traits = (trait for person in cast.people if person.name == child for trait in person.traits)
    return next((int(trait.value) for trait in traits if trait.kind == "age" and trait.value.isdigit()), None)


def care(clause: Clause, hit: Hit, cast: Cast) -> Iterator[Pair]:
    """What a parent feels for the child that the phrase ends with, or for all whom its word may mean."""
    word = clause.word(hit.last - 1)
    for parent in subject(clause, hit.first):
        meant = clause.people(hit.last - 1) or _meant(word, parent, clause, cast)
        for child in meant:
            if child != parent and child in cast.children(parent):
                yield Pair(parent, child, hit.cue.entry.event, mutual=False)


def _meant(word: str, parent: str, clause: Clause, cast: Cast) -> People:
    """The children whom a word may mean: all for a plural, the only one of that sex for "his son"."""
    words = clause.lexicon.words
    sons = {name for name in cast.children(parent) if _called(name, parent, cast) in words["male_children"]}
    girls = {
        name for name in cast.children(parent) if _called(name, parent, cast) in words["female_children"]
    }
    others = girls if word in words["male_children"] else sons if word in words["female_children"] else ()
    fitting = tuple(name for name in cast.children(parent) if name not in others)
    return fitting if word in words["children"] or len(fitting) == 1 else ()


def _called(child: str, parent: str, cast: Cast) -> str:
    """What the article calls a child of somebody: son, daughter."""
    told = (kin for kin in cast.kin if set(kin.people) == {child, parent})
    return next((kin.words[kin.people.index(child)] for kin in told), "")
