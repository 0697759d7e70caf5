"""Who does it to whom: active, passive with by, or two as one subject.

The one rule: a pair is given only where the structure names both; nobody is guessed.
"""

from collections.abc import Iterator

from index.language.claims.grammar import POSSESSIVES, Clause, People, climb, objects, subject, whom
from index.language.claims.pairing.pair import LISTED, Pair
from index.language.claims.phrases import Hit
from index.language.people import Cast

REFLEXIVE = ("himself", "herself", "themselves", "myself", "yourself", "ourselves")
"""Behind a verb these stand for whoever acts."""

INSERTED = 7
"""Words within which an insertion ends."""

BREAKS = ("sanction.", "state.feud", "state.apart")
"""What two may do as one against somebody else."""


def by_verb(clause: Clause, hit: Hit, _cast: Cast) -> Iterator[Pair]:
    """Who does it to whom: active, passive with by, or two as one subject."""
    entry = hit.cue.entry
    if by := _agents(clause, hit):
        yield from _each(by, subject(clause, hit.first) or climb(clause, hit.first), hit)
        return
    agentless = hit.cue.passive or ("" in entry.to and _is_passive(clause, hit))
    actors, others = subject(clause, hit.first), _patients(clause, hit)
    if agentless or _is_of_their_own(clause, hit, others) or _is_among(clause, hit, actors, others):
        return
    if not entry.mutual and set(actors) & set(others):
        others = _the_other(clause, hit, actors, others)
    if actors and others:
        yield from _each(*((others, actors) if entry.reversed else (actors, others)), hit)
    elif entry.implicit and actors and (len(actors) == 1 or _either(clause, hit)):
        yield from _each(actors, _teller(clause, hit, actors), hit)
    elif entry.plural and len(actors) == 2 and hit.other < 0 and not _is_with_others(clause, hit):  # noqa: PLR2004 - a pair
        yield Pair(*actors, entry.event, mutual=True)


def _agents(clause: Clause, hit: Hit) -> People:
    """Who does it behind "by"."""
    passive = hit.cue.passive or clause.word(hit.first).endswith("ed") or _is_passive(clause, hit)
    direct = "" in hit.cue.entry.to and hit.other < 0 and not _is_of_another(clause, hit)
    return objects(clause, hit.last, ("by",)) if direct and passive else ()


def _is_of_another(clause: Clause, hit: Hit) -> bool:
    """Tell whether "by" belongs to a verb nearer to it: "ignored guidelines issued by Y", "accused of aiding attacks by Y"."""
    by = next((n for n in range(hit.last, len(clause.line)) if clause.word(n) == "by"), -1)
    aided = any(clause.word(n) == "of" and clause.word(n + 1).endswith("ing") for n in range(hit.last, by))
    done = clause.word(by - 1).endswith("ed") or clause.word(by - 1) in ("made", "shown", "given", "taken")
    return by > hit.last and (done or aided)


def _patients(clause: Clause, hit: Hit) -> People:
    """To whom it is done: inside the phrase, behind it, or before it as "whom"; to oneself is to nobody."""
    if clause.word(hit.last if hit.other < 0 else hit.other) in REFLEXIVE:
        return ()
    if hit.other >= 0:
        return clause.people(hit.other)
    return objects(clause, hit.last, hit.cue.entry.to) or whom(clause, hit.first)


def _is_of_their_own(clause: Clause, hit: Hit, others: People) -> bool:
    """Tell whether it may be of one person alone: "celebrated his birthday", "left X for X's own good"."""
    if hit.other < 0:
        return False
    birthday = clause.word(hit.last - 1) == "birthday" and clause.word(hit.other) in POSSESSIVES
    same = clause.word(hit.last - 1) == "for" and set(others) & set(objects(clause, hit.last, ("",)))
    return birthday or bool(same)


def _is_among(clause: Clause, hit: Hit, actors: People, others: People) -> bool:
    """Tell whether the other is taken for one of those who speak: "we are in love with her" is of somebody else."""
    speaking = clause.line[hit.first].quotation >= 0
    return speaking and bool(others) and len(actors) > 1 and set(others) <= set(actors)


def _is_with_others(clause: Clause, hit: Hit) -> bool:
    """Tell whether two break with something else: "X and Y split from their partners", "parted ways with the show"."""
    behind = clause.word(hit.last) in hit.cue.entry.to and clause.word(hit.last) != "and"
    if hit.cue.entry.event == "state.feud" and clause.word(hit.last) == ",":
        inserted = next((n for n in range(hit.last + 1, hit.last + INSERTED) if clause.word(n) == ","), -2)
        return clause.word(inserted + 1) in hit.cue.entry.to  # "at odds, at times, with doctors"
    breaks = hit.cue.entry.event.startswith(BREAKS) and clause.is_(hit.last + 1, "determiners")
    return behind and (breaks or clause.word(hit.last + 1) == "their")


def _the_other(clause: Clause, hit: Hit, actors: People, others: People) -> People:
    """Whom the words right behind a verb stand for that cannot be its subject: the other one of a sentence on two."""
    here = dict.fromkeys(person for token in clause.line for person in token.people)
    described = any(token.people == others and token.form == "description" for token in clause.line)
    two = len(actors) == len(others) == 1 and len(here) == 2  # noqa: PLR2004 - a pair
    behind = next((token for token in clause.line[hit.last :] if not token.inside), None)
    direct = hit.other >= 0 or (behind is not None and behind.people == others)
    return tuple(person for person in here if person not in actors) if two and described and direct else ()


def _either(clause: Clause, hit: Hit) -> bool:
    """Tell whether the subject is a choice: "neither X nor Y has called" joins each to whoever tells it."""
    return any(clause.word(n) in ("or", "nor") for n in range(max(0, hit.first - 8), hit.first))


def _is_passive(clause: Clause, hit: Hit) -> bool:
    """Tell whether the verb is a participle behind a form of be or get, whose agent is not told."""
    if clause.word(hit.first).endswith("ing") or clause.is_(hit.first, "auxiliaries"):
        return False
    n = hit.first - 1
    while clause.is_(n, "adverbs", "negators") or clause.word(n).endswith("ly"):
        n -= 1
    return clause.word(n) in ("is", "are", "was", "were", "be", "been", "being", "get", "got", "gets", "getting", "'s", "'re")  # fmt: skip


def _teller(clause: Clause, hit: Hit, actors: People) -> People:
    """Who reports the clause: in "X said Y never called" X is whom Y did not call."""
    for n in range(hit.first - 1, 0, -1):
        if clause.is_wall(n, hit.first):
            return ()
        if clause.is_(n, "reporting"):
            return tuple(person for person in subject(clause, n) if person not in actors)
    return ()


def _each(actors: People, others: People, hit: Hit) -> Iterator[Pair]:
    if len(actors) * len(others) <= LISTED:
        for actor in actors:
            for other in others:
                yield Pair(actor, other, hit.cue.entry.event, hit.cue.entry.mutual)
