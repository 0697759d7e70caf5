"""Everybody in an article and every span that stands for them, in two readings.

The one rule: the first reading learns kin, ages and callings; the second uses them from the first line on.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TypeVar

from index.language.people.cast import Cast, Reference, mentions_of
from index.language.people.facts import Facts
from index.language.people.gender import genders
from index.language.people.kinship import Kinship
from index.language.people.lists import lists
from index.language.people.names import Somebody
from index.language.people.naming import name_people
from index.language.people.page import Page
from index.language.people.phrases import phrases
from index.language.people.reader import Reader
from index.language.people.scene import Scene
from index.language.people.traits import traits
from index.language.people.view import View
from index.language.words import Sentence, Span
from index.records import Article, Person, Trait


def find_people(article: Article, sentences: Sequence[Sentence], quoted: Sequence[Span]) -> Cast:
    """Find everybody in an article and every span that stands for them."""
    everybody, names = name_people(article)
    if not names:
        return Cast()
    texts = {paragraph.number: paragraph.text for paragraph in article.paragraphs}
    facts = Facts(genders(everybody, names, texts))
    pages = _pages(texts, names, sentences, quoted)
    counts = Counter(name.people[0] for name in names)
    share = {name: count / len(names) for name, count in counts.items()}
    _read(pages, facts, share)
    others = _read(pages, facts, share)
    references = tuple(sorted([*names, *others], key=lambda r: (r.paragraph, r.start, r.end)))
    told = traits(pages, names, facts.gender, article.published)
    people = tuple(
        _person(one, references, told.get(one.name, ())) for one in everybody if one.name in counts
    )
    ordered = sorted(people, key=lambda p: (p.mentions[0].paragraph, p.mentions[0].start))
    return Cast(tuple(ordered), references, facts.groups(), facts.kin_records())


def _pages(
    texts: Mapping[int, str],
    names: Sequence[Reference],
    sentences: Sequence[Sentence],
    quoted: Sequence[Span],
) -> list[Page]:
    """Sort what was found by paragraph, once for both readings."""
    by_name, by_sentence, by_quote = _by_paragraph(names), _by_paragraph(sentences), _by_paragraph(quoted)
    pages = []
    for number, text in texts.items():
        here = by_name.get(number, [])
        spoken = list(phrases(text, frozenset(name.start for name in here)))
        listed = tuple(lists(text, here))
        cut, spans = by_sentence.get(number, []), by_quote.get(number, [])
        pages.append(Page(number, text, here, listed, spoken, cut, spans))
    return pages


def _read(pages: Sequence[Page], facts: Facts, share: Mapping[str, float]) -> list[Reference]:
    """Read an article once, learning what it tells on the way; give what pronouns and descriptions stand for."""
    reader = Reader(View(facts, Scene(facts.gender, share)))
    for page in pages:
        found = reader.read(page)
        if page.names:
            together = sorted([*page.names, *found], key=lambda r: (r.start, r.end))
            borders = [sentence.start for sentence in page.sentences]
            Kinship(page.number, page.text, page.lists, together, borders, facts).learn()
    return reader.found


def _person(one: Somebody, references: tuple[Reference, ...], told: tuple[Trait, ...]) -> Person:
    mentions = mentions_of(one.name, references)
    forms = [mention.text for mention in mentions if mention.form == "name"]
    aliases = dict.fromkeys(form for form in (*forms, *sorted(one.nicknames)) if form != one.name)
    return Person(one.name, tuple(aliases), mentions, told)


T = TypeVar("T", Reference, Sentence, Span)


def _by_paragraph(found: Sequence[T]) -> dict[int, list[T]]:
    places: dict[int, list[T]] = {}
    for one in found:
        places.setdefault(one.paragraph, []).append(one)
    return places
