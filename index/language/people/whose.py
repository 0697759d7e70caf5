"""Whose kin word stands right before a name: a possessor's, or that of somebody in the sentence before it.

The one rule: where a kin word only tells what somebody is ("new mum Ann"), it is nobody's.
"""

import re
from collections.abc import Sequence

from index.language.people.beside import calling_before, word_before
from index.language.people.cast import Reference
from index.language.people.facts import COUPLES
from index.language.people.lexicons import KIN, table
from index.language.people.lists import Item

SINGULAR: dict[str, str] = table("kin")["singular"]
"""What each member of a list after a plural is called."""

SIBLINGS = frozenset(word for word in SINGULAR.values() if KIN[word].kind == "sibling")
"""What one of several siblings is called."""

_BARE = frozenset(table("kin")["bare"]["words"])
_PARTNERS = frozenset(word for word, row in KIN.items() if row.kind in COUPLES)
_OWNER = re.compile(r"(?P<opener>\b(?:his|her|their)|['’]s?) (?:[\w-]+ ){0,4}$")
_SHARED = re.compile(r" share[sd]? with ")
_JOINED = re.compile(r"(?:,? and |, |,? with |,? but )(?:[\w-]+ ){0,3}")
_REACH = 40
"""How many characters before a kin word are looked at."""

People = tuple[str, ...]
"""Full names."""


def place_of(text: str, item: Item) -> int:
    """Where the kin word right before a name begins."""
    return text.lower().rfind(item.beside.calling, 0, item.name.start)


def whose(text: str, item: Item, references: Sequence[Reference], before: Sequence[Reference]) -> People:
    """Whose the kin word before a name is; `before` are the references of its sentence so far."""
    calling = place_of(text, item)
    found = _OWNER.search(text, max(0, calling - _REACH), calling)
    if found:
        opener = found["opener"].lower()
        place = found.start() if opener[0] in "'’" else found.start() + len(opener)
        return next((r.people for r in references if r.end == place), ())
    others = [r for r in before if not set(item.name.people) & set(r.people)]
    if not others or _is_bare(item.beside.calling, word_before(text, calling).lower()):
        return ()
    return _in_sentence(text, item, others, calling)


def _in_sentence(text: str, item: Item, others: Sequence[Reference], calling: int) -> People:
    """Whose it is without a possessor: of the one it is joined to, of who shares a child, else of who acts."""
    last = others[-1]
    if _JOINED.fullmatch(text, last.end, calling):
        child = _is_child(calling_before(text, last.start)) and item.beside.calling in _PARTNERS
        return () if child else last.people  # "with son Max and fiancé Ben"
    if _SHARED.search(text, last.end, calling):
        return last.people if _SHARED.match(text, last.end) else ()
    return others[0].people


def _is_bare(calling: str, before: str) -> bool:
    """Tell whether a kin word names no kin of who acts: "new mum X", "friends including sisters X and Y"."""
    parent = calling in KIN and KIN[calling].kind == "parent"
    siblings = SINGULAR.get(calling) in SIBLINGS
    return (parent and before in _BARE) or (siblings and before in ("including", "like"))


def _is_child(word: str) -> bool:
    return word in KIN and KIN[word].kind == "child"
