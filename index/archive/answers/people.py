"""Who is in the archive."""

from attrs import frozen

from index.archive.answers.header import Header


@frozen
class PersonRow:
    """One person of the archive, with a count."""

    key: str
    """The key that questions use."""
    name: str
    """The fullest name, numbered where two people share it: "Kim Lee (2)"."""
    count: int
    """Paragraphs, of the search or of the archive, that mention the person."""
    articles: int = 0
    """Articles that mention the person; 0 where it was not counted."""
    aliases: tuple[str, ...] = ()
    """Other name forms."""
    traits: tuple[str, ...] = ()
    """What articles tell of age, country, occupation and death, one phrase each."""

    @property
    def only_in(self) -> str:
        """The article that alone knows a person of that name; empty for who is known by a full name."""
        return self.key.partition(":")[0] if ":" in self.key else ""


@frozen
class PeopleFound:
    """The answer to `People`."""

    rows: tuple[PersonRow, ...]
    """One window of people, most mentioned first."""
    total: int
    """How many there are."""
    header: Header = Header()
    """What the answer says of itself."""
