"""Paragraphs with everything understood of them, and the order in which they are shown."""

from attrs import define, field

from index.engine.protocol import address


@define
class Place:
    """One paragraph with its article and everything understood of it."""

    analysis: object
    number: int
    text: str
    keys: dict = field(repr=False)
    """Key of a person of the archive, by article and name there."""
    people: list = field(factory=list)
    entities: list = field(factory=list)
    told: list = field(factory=list)

    @property
    def article(self):
        return self.analysis.article

    def key(self, name):
        """Give the key of a person named in the article."""
        return self.keys.get((self.article.name, name), address(self.article.name, name))

    def pair(self, claim):
        """Give the keys of the two of a claim."""
        return tuple(sorted((self.key(claim.actor), self.key(claim.recipient))))


def places(articles, keys):
    """Give every paragraph of analysed articles."""
    for analysis in articles:
        for paragraph in analysis.article.paragraphs:
            number = paragraph.number
            yield Place(
                analysis,
                number,
                paragraph.text,
                keys,
                [one for one in analysis.people if any(m.paragraph == number for m in one.mentions)],
                [one for one in analysis.entities if one.paragraph == number],
                [one for one in (*analysis.quotations, *analysis.claims) if one.paragraph == number],
            )


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
