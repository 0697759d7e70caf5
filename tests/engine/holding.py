"""Whether a tree holds of a paragraph, or of one claim, quotation or entity of it, said as plainly as it can be."""

from datetime import date

from index.query.tree import (
    About,
    All,
    And,
    Between,
    Dated,
    During,
    Happening,
    InQuad,
    Mentions,
    Not,
    OfTies,
    Or,
    Paragraphs,
    Phrase,
    Quoting,
    Said,
    Told,
    Undated,
    Voiced,
    Within,
    Word,
)  # fmt: skip
from index.records import Claim, Quotation
from index.records.events import quad_of
from tests.engine.occurring import occurrences


def holds(tree, place, one=None):  # noqa: C901, PLR0911, PLR0912 - a case for each leaf
    """Tell whether a tree holds of a paragraph; of one claim, quotation or entity of it, where given."""
    name = place.article.name
    match tree:
        case All():
            return True
        case And(parts):
            return all(holds(part, place, one) for part in parts)
        case Or(parts):
            return any(holds(part, place, one) for part in parts)
        case Not(part):
            return not holds(part, place, one)
        case Told(part):
            chosen = place.told if one is None else [one] if one in place.told else []
            return any(true_of(part, place, told) for told in chosen)
        case Word() | Phrase():
            return any(occurrences(tree, text) for text in texts(tree.field, place, one))
        case Dated(first, last):
            day = place.article.published
            return day is not None and (first or date.min) <= day <= (last or date.max)
        case Undated():
            return place.article.published is None
        case Quoting():
            return any(isinstance(told, Quotation) for told in place.told)
        case Within(article):
            return name == article
        case Mentions(people):
            return any(place.key(person.name) in people for person in place.people)
        case Paragraphs(places):
            return (name, place.number) in places
        case OfTies(ties):
            pairs = {tuple(sorted(tie)) for tie in ties}
            chosen = [one] if isinstance(one, Claim) else place.told
            return any(place.pair(told) in pairs for told in chosen if isinstance(told, Claim))
    raise TypeError(tree)


def true_of(tree, place, told):  # noqa: C901, PLR0911 - a case for each condition
    quoted = isinstance(told, Quotation)
    match tree:
        case And(parts):
            return all(true_of(part, place, told) for part in parts)
        case Or(parts):
            return any(true_of(part, place, told) for part in parts)
        case Said(people):
            return told.voice.speaker is not None and place.key(told.voice.speaker) in people
        case About(people):
            return any(
                place.key(person.name) in people
                for person in place.people
                for mention in person.mentions
                if mention.paragraph == place.number
                and told.start <= mention.start
                and mention.end <= told.end
            )
        case Voiced(kind):
            return told.voice.kind == kind
        case _ if quoted:
            return False
        case Between(a, b):
            one, two = place.key(told.actor), place.key(told.recipient)
            return (one in a and two in b) or (one in b and two in a)
        case Happening(event):
            return told.event == event or told.event.startswith(f"{event}.")
        case InQuad(quads):
            return quad_of(told.event) in quads
        case During(first, last):
            when = told.when
            return (when.first is not None and when.last is not None) and (
                when.first <= (last or date.max) and when.last >= (first or date.min)
            )
    raise TypeError(tree)


def texts(where, place, one=None):
    """Give the texts of a field, of a paragraph or of one entity."""
    article = place.article
    if where == "entity":
        entities = [*place.people, *place.entities]
        chosen = [one] if one in entities else entities
        return [form for entity in chosen for form in (entity.name, *getattr(entity, "aliases", ()))]
    return [
        {"text": place.text, "title": article.title, "outlet": article.outlet, "file": article.path}[where]
    ]
