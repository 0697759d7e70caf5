"""An article as it was read: cleaned text, paragraph by paragraph."""

from datetime import date

from attrs import frozen

LONGEST = 20_000
"""Characters of the longest paragraph that is analysed; no newspaper's comes near it, and what is longer is no prose."""


@frozen
class Paragraph:
    """The unit of search and of evidence."""

    number: int
    """Place in the article; the headline is 0, the first paragraph below it 1."""
    text: str
    """Cleaned text; every offset of the project counts characters of it."""

    @property
    def is_only_searched(self) -> bool:
        """Whether it is too long to be analysed for people and claims."""
        return len(self.text) > LONGEST


@frozen
class Article:
    """One text with a date and a headline, made of paragraphs."""

    name: str
    """Readable slug and six hex digits, such as `baby-steps-3f9a1c`; stays when the article is corrected."""
    path: str
    """The file it was read from, as the archive names it: relative to the archive's folder."""
    id: str
    """The publisher's id inside a file of many articles, else empty."""
    published: date | None
    """Day of publication as the file states it; never a file's mtime."""
    title: str
    """The headline, the same text as paragraph 0."""
    outlet: str
    """Who published it, else empty."""
    author: str
    """Who wrote it, else empty."""
    paragraphs: tuple[Paragraph, ...]
    """The headline (number 0) and every paragraph below it, in order."""
    digest: str
    """SHA-256 of the cleaned text and the date in hex: an unchanged article keeps its analysis."""

    def address(self, paragraph: int) -> str:
        """Name one paragraph for the user: `ARTICLE#p7`."""
        return f"{self.name}#p{paragraph}"


@frozen
class Refusal:
    """A file, or an article of a file, that was not read."""

    path: str
    """The file as the archive names it."""
    reason: str
    """Why, in words that say what to do."""
    line: int = 0
    """The line of a JSONL file, counted from 1; 0 for a whole file."""
