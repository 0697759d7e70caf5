"""The second engine: answers the same trees by walking a list of paragraphs, as plainly as it can be said.

It is the oracle of the contract suite.
"""

from collections import Counter

from attrs import evolve

from index.engine.protocol import EVERYTHING, Row, Rows
from index.query.tokens import words
from index.query.tree import All, Phrase, Word
from index.records import Quotation
from tests.engine.holding import holds, texts
from tests.engine.occurring import edits, occurrences
from tests.engine.places import first_place, newest, oldest, places
from tests.engine.scoring import positive, scorer


class WalkingEngine:
    """Keeps analyses and walks them."""

    def __init__(self):
        self._next = ({}, {}, {})
        self.articles, self.keys, self.ties = self._next
        self.walked = []

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
        articles, keys, _ = self._next
        for article, name in list(keys):
            if article not in articles or name not in names_in(articles[article]):
                del keys[article, name]
        self.articles, self.keys, self.ties = (dict(part) for part in self._next)
        self.walked = list(places(self.articles.values(), self.keys))

    def answer(self, kind="paragraph", tree=EVERYTHING, order="newest", window=(0, 50), facets=0):
        found = list(self.found(kind, tree))
        found.sort(key=newest if order != "oldest" else oldest)
        if order == "relevance":
            score = scorer(tree, self.walked)
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
            yield from ((place, one) for one in ones if holds(tree, place, one))

    def found_ties(self, tree):
        newest_claims = {}
        for place, claim in sorted(self.found("claim", tree), key=newest, reverse=True):
            newest_claims[place.pair(claim)] = place
        for pair, tie in sorted(self.ties.items()):
            if pair in newest_claims or tree == All():
                yield newest_claims.get(pair), tie

    def counted(self, places):
        people = Counter(key for place in places for key in {place.key(p.name) for p in place.people})
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
                "speaker": place.key(one.voice.speaker) if one.voice.speaker else "",
            },
            "claim": lambda: {"claim": evolve(
                one, actor=place.key(one.actor), recipient=place.key(one.recipient)
            )},
        }[kind]()  # fmt: skip
        spans = marked(tree, place.text, title=place.number == 0) if kind == "paragraph" else ()
        return Row(article.name, place.number, article.published, stored, spans)

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
            counts.update({word for text in texts(where, place) for word in words(text)})
        return counts


def names_in(analysis):
    """Give the names of all people of an article, those that only a claim or quotation names too."""
    names = {person.name for person in analysis.people}
    names |= {name for claim in analysis.claims for name in (claim.actor, claim.recipient)}
    return names | {told.voice.speaker for told in (*analysis.claims, *analysis.quotations)} - {None}


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
