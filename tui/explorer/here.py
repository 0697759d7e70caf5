"""What is under the cursor, whatever pane or screen shows it: what can be taken away, ruled, marked and filtered by."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from tui.wording import direction, event_between, event_words

if TYPE_CHECKING:
    from index.archive.answers.article import Reading
    from index.archive.answers.search import Hit
    from index.archive.answers.status import Standing
    from index.records import Claim
    from tui.copies import Told

ClaimName = tuple[str, str, str, str, str]
"""A claim as a decision names it: paragraph, actor, recipient, event, sentence."""


class Claimed(NamedTuple):
    """A claim that can be ruled on."""

    name: ClaimName
    """Its name."""
    tells: str
    """What it tells: `contact cut off: Mira Holt to Dora Quill`."""
    words: str
    """The words that tell it."""
    pair: tuple[str, str]
    """Keys of the two."""
    copies: tuple[ClaimName, ...] = ()
    """Names of those that tell the same in the same words elsewhere."""


class Here(NamedTuple):
    """A paragraph, a claim, a tie or a person; each empty where it is not that."""

    address: str = ""
    """The paragraph, `ARTICLE#p7`."""
    title: str = ""
    """Headline of its article."""
    outlet: str = ""
    """Outlet of its article."""
    published: date | None = None
    """Day of publication."""
    text: str = ""
    """The paragraph's words."""
    path: str = ""
    """The file it was read from, where that is known."""
    id: str = ""
    """Its article's id in a file of many, else empty."""
    starred: bool = False
    """True where the user starred it."""
    claims: tuple[Claimed, ...] = ()
    """The claims that can be ruled on: the one under the cursor, or those of the paragraph."""
    pair: tuple[str, str] | None = None
    """Keys of the two of a tie."""
    people: tuple[str, ...] = ()
    """Keys of the people."""
    names: tuple[str, ...] = ()
    """Their names, in the same order."""

    @property
    def citation(self) -> str:
        """Write the citation: headline, outlet, day, address."""
        day = self.published.isoformat() if self.published else "undated"
        quoted = f"“{self.title}”" if self.title else ""
        return ", ".join(part for part in (quoted, self.outlet, day, self.address) if part)


def name_of(claim: Claim) -> ClaimName:
    """Name a claim as a decision does."""
    return f"{claim.article}#p{claim.paragraph}", claim.actor, claim.recipient, claim.event, claim.text


NOTHING = Here()
"""Nothing is under the cursor."""


def of_hit(hit: Hit | None) -> Here:
    """Take a hit."""
    if hit is None:
        return NOTHING
    return Here(hit.address, hit.title, hit.outlet, hit.published, hit.text, starred=hit.starred)


def of_reading(reading: Reading | None, paragraph: int, people: Mapping[str, str]) -> Here:
    """Take a paragraph of the article being read, with the people there: their names, and their keys."""
    if reading is None or reading.article is None:
        return NOTHING
    article = reading.article
    text = next((p.text for p in article.paragraphs if p.number == paragraph), "")
    address = article.address(paragraph)
    keys = dict(reading.keys)
    claims = tuple(
        Claimed(
            name_of(claim),
            event_between(claim, (claim.actor, claim.recipient)),
            claim.text,
            (keys.get(claim.actor, claim.actor), keys.get(claim.recipient, claim.recipient)),
        )
        for claim in (reading.analysis.claims if reading.analysis else ())
        if claim.paragraph == paragraph
    )
    return Here(
        address,
        article.title,
        article.outlet,
        article.published,
        text,
        article.path,
        article.id,
        starred=paragraph in reading.starred,
        claims=claims,
        people=tuple(people.values()),
        names=tuple(people),
    )


def of_evidence(standing: Standing, told: Told | None, address: str) -> Here:
    """Take a claim of a tie, else a paragraph, else the tie alone."""
    pair = standing.people if standing.found == "found" else None
    if told is None:
        return Here(address, pair=pair)
    one, claim = told.shown, told.shown.claim
    copies = tuple(name_of(copy.claim) for copy in told.copies)
    tells = event_words(claim, direction(standing, claim))
    claims = (Claimed(name_of(claim), tells, claim.text, standing.people, copies),)
    return Here(address, one.title, one.outlet, claim.published, one.text, claims=claims, pair=pair)
