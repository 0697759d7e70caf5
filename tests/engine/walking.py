"""The second engine: answers the same trees by walking a list of paragraphs, as plainly as it can be said.

It is the oracle of the contract suite and the engine of tests that need no index on disk.
"""

import math
from collections import Counter
from datetime import date

from attrs import define, evolve, field

from index.engine.protocol import EVERYTHING, Row, Rows, address
from index.query.tokens import fold, words
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
from tests.engine.occurring import edits, occurrences

K1, B = 1.2, 0.75


@define
class Place:
    """One paragraph with its article and everything understood of it."""

    analysis: object
    number: int
    text: str
    people: list = field(factory=list)
    entities: list = field(factory=list)
    told: list = field(factory=list)

    @property
    def article(self):
        return self.analysis.article


class WalkingEngine:
    """Keeps analyses and walks them."""

    def __init__(self):
        self.generation = 0
        self._next = self._empty()
        self.articles, self.keys, self.ties = self._next
        self.walked = []

    @staticmethod
    def _empty():
        return {}, {}, {}

    def refresh(self):
        return False

    def write(self, batch):
        self._next[0].update({analysis.article.name: analysis for analysis in batch})

    def drop(self, articles):
        for name in articles:
            self._next[0].pop(name, None)

    def link(self, people, ties=(), parted=()):
        _, keys, standing = self._next
        keys.update({member: person.key for person in people for member in person.members})
        for pair in parted:
            standing.pop(tuple(sorted(pair)), None)
        standing.update({tuple(sorted(tie.people)): tie for tie in ties})

    def commit(self, *, more=False):  # noqa: ARG002 - nothing makes it faster
        self.generation += 1
        articles, keys, _ = self._next
        for article, name in list(keys):
            if article not in articles or name not in names_in(articles[article]):
                del keys[article, name]
        self.articles, self.keys, self.ties = (dict(part) for part in self._next)
        self.walked = list(self.places())

    def close(self):
        pass

    # what there is

    def key(self, article, name):
        return self.keys.get((article, name), address(article, name))

    def places(self):
        for analysis in self.articles.values():
            article = analysis.article
            for paragraph in article.paragraphs:
                place = Place(analysis, paragraph.number, paragraph.text)
                for person in analysis.people:
                    if any(mention.paragraph == place.number for mention in person.mentions):
                        place.people.append(person)
                place.entities = [e for e in analysis.entities if e.paragraph == place.number]
                place.told = [
                    one for one in (*analysis.quotations, *analysis.claims) if one.paragraph == place.number
                ]
                yield place

    def pair(self, place, claim):
        return tuple(
            sorted((self.key(place.article.name, claim.actor), self.key(place.article.name, claim.recipient)))
        )

    # whether a tree holds of a paragraph, a claim or a quotation

    def holds(self, tree, place, one=None):  # noqa: C901, PLR0911, PLR0912 - a case for each leaf
        """Tell whether a tree holds of a paragraph; of one claim, quotation or entity of it, where given."""
        name = place.article.name
        match tree:
            case All():
                return True
            case And(parts):
                return all(self.holds(part, place, one) for part in parts)
            case Or(parts):
                return any(self.holds(part, place, one) for part in parts)
            case Not(part):
                return not self.holds(part, place, one)
            case Told(part):
                chosen = place.told if one is None else [one] if one in place.told else []
                return any(self.true_of(part, place, told) for told in chosen)
            case Word() | Phrase():
                return any(occurrences(tree, text) for text in self.texts(tree.field, place, one))
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
                return any(self.key(name, person.name) in people for person in place.people)
            case Paragraphs(places):
                return (name, place.number) in places
            case OfTies(ties):
                pairs = {tuple(sorted(tie)) for tie in ties}
                chosen = [one] if isinstance(one, Claim) else place.told
                return any(self.pair(place, told) in pairs for told in chosen if isinstance(told, Claim))
        raise TypeError(tree)

    def texts(self, where, place, one=None):
        """Give the texts of a field, of a paragraph or of one entity."""
        article = place.article
        if where == "entity":
            entities = [*place.people, *place.entities]
            chosen = [one] if one in entities else entities
            return [form for entity in chosen for form in (entity.name, *getattr(entity, "aliases", ()))]
        return [
            {"text": place.text, "title": article.title, "outlet": article.outlet, "file": article.path}[
                where
            ]
        ]

    def true_of(self, tree, place, told):  # noqa: C901, PLR0911 - a case for each condition
        name, quoted = place.article.name, isinstance(told, Quotation)
        match tree:
            case And(parts):
                return all(self.true_of(part, place, told) for part in parts)
            case Or(parts):
                return any(self.true_of(part, place, told) for part in parts)
            case Said(people):
                return told.voice.speaker is not None and self.key(name, told.voice.speaker) in people
            case About(people):
                return any(
                    self.key(name, person.name) in people
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
                one, two = self.key(name, told.actor), self.key(name, told.recipient)
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

    # answers

    def answer(self, kind="paragraph", tree=EVERYTHING, order="newest", window=(0, 50), facets=0):
        found = list(self.found(kind, tree))
        found.sort(key=newest if order != "oldest" else oldest)
        if order == "relevance":
            score = self.scorer(tree)
            found.sort(key=lambda pair: -score(pair[0]))
        rows = tuple(self.row(kind, tree, *pair) for pair in found[window[0] : sum(window)])
        people = self.counted(place for place, _ in found) if kind == "paragraph" else []
        yield Rows(rows, len(found), tuple(people[:facets]))

    def found(self, kind, tree):
        if kind == "tie":
            yield from self.found_ties(tree)
            return
        for place in self.walked:
            if kind == "paragraph":
                ones = [None]
            elif kind == "entity":
                ones = [p for p in place.people if place.number == first_place(p)] + place.entities
            else:
                ones = [told for told in place.told if isinstance(told, Quotation) == (kind == "quotation")]
            yield from ((place, one) for one in ones if self.holds(tree, place, one))

    def found_ties(self, tree):
        newest_claims = {}
        for place, claim in sorted(self.found("claim", tree), key=newest, reverse=True):
            newest_claims[self.pair(place, claim)] = place
        for pair, tie in sorted(self.ties.items()):
            if pair in newest_claims or tree == All():
                yield newest_claims.get(pair), tie

    def counted(self, places):
        people = Counter(
            key for place in places for key in {self.key(place.article.name, p.name) for p in place.people}
        )
        return sorted(people.items(), key=lambda item: (-item[1], item[0]))

    def row(self, kind, tree, place, one):
        if kind == "tie":
            return Row(
                "",
                0,
                place.article.published if place else None,
                {"people": tuple(sorted(one.people)), "tie": one},
            )
        article = place.article
        stored = {
            "paragraph": lambda: {"title": article.title, "outlet": article.outlet, "text": place.text},
            "entity": lambda: {
                "kind": getattr(one, "kind", "person"), "name": one.name, "forms": getattr(one, "aliases", ()),
            },
            "quotation": lambda: {
                "quotation": one,
                "speaker": self.key(article.name, one.voice.speaker) if one.voice.speaker else "",
            },
            "claim": lambda: {"claim": evolve(
                one, actor=self.key(article.name, one.actor), recipient=self.key(article.name, one.recipient)
            )},
        }[kind]()  # fmt: skip
        spans = marked(tree, place.text, title=place.number == 0) if kind == "paragraph" else ()
        return Row(article.name, place.number, article.published, stored, spans)

    def scorer(self, tree):
        everything = self.walked
        average = sum(map(length, everything)) / max(len(everything), 1)
        leaves = [leaf for leaf in positive(tree) if getattr(leaf, "field", "") == "text"]
        counted = [folded(leaf) for leaf in leaves]
        weights = []
        for leaf in leaves:
            df = sum(self.holds(leaf, place) for place in everything)
            weights.append(math.log(1 + (len(everything) - df + 0.5) / (df + 0.5)))

        def score(place):
            total = 0.0
            for leaf, weight in zip(counted, weights, strict=True):
                tf = len(occurrences(leaf, place.text))
                total += weight * tf * (K1 + 1) / (tf + K1 * (1 - B + B * length(place) / average))
            return total

        return score

    def complete(self, where, prefix, limit=8):
        counts = self.vocabulary(where)
        begun = [word for word in counts if word.startswith(prefix)]
        return tuple(sorted(begun, key=lambda word: (-counts[word], word))[:limit])

    def similar(self, where, word, limit=3):
        counts = self.vocabulary(where)
        near = {other: edits(word, other) for other in counts if other != word}
        close = [other for other in near if near[other] <= 2]
        return tuple(sorted(close, key=lambda other: (near[other], -counts[other], other))[:limit])

    def vocabulary(self, where):
        counts = Counter()
        for place in self.walked:
            counts.update({word for text in self.texts(where, place) for word in words(text)})
        return counts


def names_in(analysis):
    """Give the names of all people of an article, those that only a claim or quotation names too."""
    names = {person.name for person in analysis.people}
    names |= {name for claim in analysis.claims for name in (claim.actor, claim.recipient)}
    return names | {told.voice.speaker for told in (*analysis.claims, *analysis.quotations)} - {None}


def first_place(person):
    return min((mention.paragraph for mention in person.mentions), default=None)


def newest(pair):
    place, one = pair
    if place is None:
        return (2, 0, "", 0, 0)
    article = place.article
    day = -article.published.toordinal() if article.published else 0
    return (article.published is None, day, article.name, place.number, getattr(one, "start", 0))


def oldest(pair):
    place, one = pair
    article = place.article
    day = article.published.toordinal() if article.published else 0
    return (
        article.published is not None,
        day,
        [-ord(c) for c in article.name] + [1],
        place.number,
        getattr(one, "start", 0),
    )


def folded(leaf):
    """Give a leaf without its very forms, which relevance does not weigh."""
    if isinstance(leaf, Word):
        return evolve(leaf, text=fold(leaf.text), exact=False)
    return evolve(leaf, words=tuple(map(fold, leaf.words)), exact=False)


def length(place):
    return len(f" {' '.join(words(place.text))} ".encode())


def positive(tree):
    if isinstance(tree, And | Or):
        for part in tree.parts:
            yield from positive(part)
    elif not isinstance(tree, Not):
        yield tree


def marked(tree, text, *, title):
    """Give the spans of all words of a tree in a text; those that overlap become one."""
    leaves = [leaf for leaf in positive(tree) if isinstance(leaf, Word | Phrase)]
    shown = [leaf for leaf in leaves if leaf.field == "text" or (title and leaf.field == "title")]
    merged = []
    for start, end in sorted(span for leaf in shown for span in occurrences(leaf, text)):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
