"""Everybody in an article and every span that stands for them, in two readings.

The one rule: the first reading learns kin, ages and callings; the second uses them from the first line on.
"""

from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from index.language.people.cast import Cast, Reference, mentions_of
from index.language.people.facts import Facts
from index.language.people.kinship import Kinship
from index.language.people.names import name_people
from index.language.people.phrases import phrases
from index.language.people.reader import Reader
from index.language.people.scene import Scene
from index.language.people.traits import genders
from index.language.words import Sentence, Span
from index.records import Article, Person


def find_people(article: Article, sentences: Sequence[Sentence], quoted: Sequence[Span]) -> Cast:
    """Find everybody in an article and every span that stands for them."""
    everybody, names = name_people(article)
    texts = {paragraph.number: paragraph.text for paragraph in article.paragraphs}
    facts = Facts(genders(everybody, names, texts))
    if not names:
        return Cast()
    by_name = _by_paragraph(names)
    starts = {number: frozenset(n.start for n in found) for number, found in by_name.items()}
    spoken = {n: list(phrases(text, starts.get(n, frozenset()))) for n, text in texts.items()}
    by_sentence, by_quote = _by_paragraph(sentences), _by_paragraph(quoted)
    counts = Counter(name.people[0] for name in names)
    share = {name: count / len(names) for name, count in counts.items()}
    others: list[Reference] = []
    for _ in range(2):
        reader = Reader(facts, Scene(facts.gender, share))
        for number, text in texts.items():
            here = by_name.get(number, [])
            begun = len(reader.found)
            reader.read(
                number,
                text,
                sentences=by_sentence.get(number, []),
                names=here,
                phrases=spoken[number],
                quoted=by_quote.get(number, []),
            )
            if here:
                together = sorted([*here, *reader.found[begun:]], key=lambda r: (r.start, r.end))
                borders = [sentence.start for sentence in by_sentence.get(number, [])]
                Kinship(number, text, together, borders, facts).learn()
        others = reader.found
    references = tuple(sorted([*names, *others], key=lambda r: (r.paragraph, r.start, r.end)))
    people = tuple(_person(one.name, references) for one in everybody if one.name in counts)
    ordered = sorted(people, key=lambda p: (p.mentions[0].paragraph, p.mentions[0].start))
    return Cast(tuple(ordered), references, facts.groups(), facts.kin_records())


def _person(name: str, references: tuple[Reference, ...]) -> Person:
    mentions = mentions_of(name, references)
    aliases = dict.fromkeys(m.text for m in mentions if m.form == "name" and m.text != name)
    return Person(name, tuple(aliases), mentions)


T = TypeVar("T", Reference, Sentence, Span)


def _by_paragraph(found: Sequence[T]) -> dict[int, list[T]]:
    places: dict[int, list[T]] = {}
    for one in found:
        places.setdefault(one.paragraph, []).append(one)
    return places
