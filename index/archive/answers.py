"""What an archive tells: frozen records with one window of rows, the counts and the query as understood."""

from datetime import date
from typing import Literal

from attrs import frozen

from index.records import Analysis, Article, Claim, Quotation, Refusal, Tie, When

Found = Literal["found", "nothing", "ambiguous", "unknown"]
"""What became of a question that names somebody or something."""


@frozen
class Header:
    """What every answer says of itself."""

    generation: int = 0
    """Generation of the index it came from; a later one may answer otherwise."""
    as_of: date | None = None
    """The day statuses are told for."""
    known_by: date | None = None
    """Articles published after this day are left out of statuses; None leaves none out."""
    complete: bool = True
    """False while counts are still running, an index is being made or a part did not answer."""
    reason: str = ""
    """Why it is not complete, in words to be shown."""
    notes: tuple[str, ...] = ()
    """Lines to be shown beside the answer: an ambiguous name, a field not yet indexed, a suggestion."""


@frozen
class Hit:
    """One paragraph that matches."""

    article: str
    """Name of its article."""
    paragraph: int
    """Its number."""
    published: date | None
    """The article's day of publication."""
    title: str
    """The article's headline."""
    outlet: str
    """The article's outlet, else empty."""
    text: str
    """The paragraph's text."""
    spans: tuple[tuple[int, int], ...] = ()
    """Where the words of the query stand: start, one past the end."""
    starred: bool = False
    """True where the user starred the paragraph."""
    new: bool = False
    """True where its article came after the last session."""

    @property
    def address(self) -> str:
        """The paragraph's address, `ARTICLE#p7`."""
        return f"{self.article}#p{self.paragraph}"


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


@frozen
class Hits:
    """The answer to `Search`."""

    rows: tuple[Hit, ...]
    """One window of paragraphs, in the order asked."""
    start: int
    """Place of the first row in the whole answer."""
    total: int
    """How many paragraphs match, exactly."""
    people: tuple[PersonRow, ...]
    """The people of all matching paragraphs, most mentioned first, at most 30."""
    ties: int
    """How many ties with a status have a claim in the matching paragraphs."""
    understood: str
    """The query as understood, in the query grammar."""
    filters: tuple[PersonRow, ...] = ()
    """The people filtered by, in the order of the question."""
    error: str = ""
    """What is wrong with the query and how to mend it; then there are no rows."""
    instead: tuple[str, ...] = ()
    """Queries to ask instead, where nothing is found since a word or name stands nowhere: the nearest in its place."""
    header: Header = Header()
    """What the answer says of itself."""


@frozen
class PeopleFound:
    """The answer to `People`."""

    rows: tuple[PersonRow, ...]
    """One window of people, most mentioned first."""
    total: int
    """How many there are."""
    header: Header = Header()
    """What the answer says of itself."""


@frozen
class Evidence:
    """One claim with what is needed to show it."""

    claim: Claim
    """The claim; its actor and recipient are keys of people."""
    title: str
    """The article's headline."""
    outlet: str
    """The article's outlet, else empty."""
    text: str
    """The paragraph's text."""
    deciding: bool
    """True for a deciding claim of the machine's reading."""
    ruled: str = ""
    """The user's word on it: accept, reject or the event it was reclassed to; else empty."""

    @property
    def address(self) -> str:
        """The paragraph's address, `ARTICLE#p7`."""
        return f"{self.claim.article}#p{self.claim.paragraph}"


@frozen
class TieRow:
    """One tie in short."""

    people: tuple[str, str]
    """Keys of the two."""
    names: tuple[str, str]
    """Names of the two."""
    kin: tuple[str, str] | None
    """What each is to the other, if told."""
    label: str
    """Where they stand."""
    flags: tuple[str, ...]
    """Flags of the status."""
    since: When
    """From when on the label stands."""
    changed: date | None
    """The day of the last event that changed the label."""
    best_source: str
    """The strongest class of voice among the deciding claims."""
    claims: int
    """How many claims there are between them."""
    before: str = ""
    """The label at the moment compared with, where it was another; else empty."""
    ruled: str = ""
    """The label the user pinned, else empty."""


@frozen
class TiesFound:
    """The answer to `Ties`."""

    rows: tuple[TieRow, ...]
    """One window of ties, the last changed first."""
    total: int
    """How many there are."""
    header: Header = Header()
    """What the answer says of itself."""


@frozen
class Standing:
    """The answer to `StatusOf`: one tie in full."""

    found: Found
    """Whether both people are known, and one each."""
    names: tuple[str, str]
    """Names of the two, in the order asked."""
    people: tuple[str, str] = ("", "")
    """Keys of the two, in the order asked; empty where not found."""
    kin: tuple[str, str] | None = None
    """What the first asked for is to the second and the second to the first."""
    tie: Tie | None = None
    """The machine's reading; None where nothing is claimed between them."""
    ruled: Tie | None = None
    """The reading with the user's decisions obeyed; None where none bears on the two."""
    pinned: str = ""
    """The label the user pinned, else empty; it stands beside what is read, never instead of it."""
    note: str = ""
    """The user's words on the pin."""
    evidence: tuple[Evidence, ...] = ()
    """Deciding claims first, the most telling first of all; then every other claim."""
    candidates: tuple[PersonRow, ...] = ()
    """Who may be meant, where a name is ambiguous or unknown."""
    before: str = ""
    """The label at the moment compared with, where it was another; else empty."""
    shared: tuple[str, ...] = ()
    """Addresses of paragraphs that mention both, newest first, where nothing is claimed."""
    header: Header = Header()
    """What the answer says of itself."""


@frozen
class Reading:
    """The answer to `ArticleOf`: an article with everything that is marked in it."""

    found: Found
    """Whether the address names one article."""
    article: Article | None = None
    """The article."""
    analysis: Analysis | None = None
    """What is understood of it."""
    paragraph: int = 0
    """The paragraph asked for, 0 where none was."""
    spans: tuple[tuple[int, int, int], ...] = ()
    """Hits of the marking search: paragraph, start, one past the end."""
    starred: tuple[int, ...] = ()
    """Paragraphs that the user starred."""
    keys: tuple[tuple[str, str], ...] = ()
    """Names of its people as the analysis has them, each with the key of the archive's person."""
    candidates: tuple[str, ...] = ()
    """Names of articles that the address may mean."""
    previous: str = ""
    """Name of the article before it by date, else empty."""
    next: str = ""
    """Name of the article after it by date, else empty."""
    header: Header = Header()
    """What the answer says of itself."""


@frozen
class QuotationRow:
    """One quotation with its place."""

    quotation: Quotation
    """The quotation."""
    article: str
    """Name of its article."""
    published: date | None
    """The article's day of publication."""
    title: str
    """The article's headline."""
    outlet: str
    """The article's outlet, else empty."""
    speaker: str = ""
    """Key of the speaker, else empty."""

    @property
    def address(self) -> str:
        """The paragraph's address, `ARTICLE#p7`."""
        return f"{self.article}#p{self.quotation.paragraph}"


@frozen
class QuotationsFound:
    """The answer to `Quotations`."""

    rows: tuple[QuotationRow, ...]
    """One window of quotations, newest first."""
    total: int
    """How many there are."""
    found: Found = "found"
    """Whether the people named are known."""
    candidates: tuple[PersonRow, ...] = ()
    """Who may be meant, where a name is ambiguous or unknown."""
    header: Header = Header()
    """What the answer says of itself."""


@frozen
class Completed:
    """The answer to `Completions`."""

    rows: tuple[str, ...]
    """Whole words or fields that the last word may become, the most frequent first."""
    start: int = 0
    """Where in the text the word begins that they take the place of."""
    header: Header = Header()
    """What the answer says of itself."""


@frozen
class DecisionRow:
    """One decision of the user."""

    id: str
    """Its id."""
    time: str
    """When it was taken: ISO 8601 with seconds, UTC."""
    user: str
    """Who took it."""
    verb: str
    """accept, reject, reclass, pin, merge, split, rename, star or unstar."""
    target: tuple[str, ...]
    """What it is about: addresses of people, of a claim or of a paragraph."""
    value: str = ""
    """The new event, label or name; else empty."""
    note: str = ""
    """The user's words on it."""
    orphan: bool = False
    """True where what it is about is not in the archive any more."""
    undone: bool = False
    """True where it was taken back."""


@frozen
class DecisionsFound:
    """The answer to `Decisions`."""

    rows: tuple[DecisionRow, ...]
    """One window of decisions, newest first."""
    total: int
    """How many there are."""
    header: Header = Header()
    """What the answer says of itself."""


@frozen
class ArchiveState:
    """The answer to `State`."""

    paths: tuple[str, ...]
    """The real paths of the archive."""
    articles: int
    """Articles indexed."""
    paragraphs: int
    """Paragraphs indexed."""
    people: int
    """People found."""
    ties: int
    """Ties with a status."""
    refused: tuple[Refusal, ...] = ()
    """Files that were not read."""
    waiting: int = 0
    """Changed files that wait to be indexed."""
    newest: date | None = None
    """The newest publication date."""
    last_visit: str = ""
    """When the last session ended: ISO 8601 with seconds, UTC; empty where there was none."""
    came: int = 0
    """Articles that came since."""
    moved: int = 0
    """Ties that stand otherwise than then."""
    indexing: str = ""
    """Who is writing the index now, in words to be shown; else empty."""
    header: Header = Header()
    """What the answer says of itself."""


@frozen
class Ruled:
    """The answer to `Rule`."""

    id: str
    """Id of the decision that was written."""
    moved: tuple[TieRow, ...] = ()
    """The ties it moved, as they stand now."""
    error: str = ""
    """Why it was not taken, in words that say what to do."""
    header: Header = Header()
    """What the answer says of itself."""


Answer = (
    Hits
    | PeopleFound
    | Standing
    | TiesFound
    | Reading
    | QuotationsFound
    | Completed
    | DecisionsFound
    | ArchiveState
    | Ruled
)
"""Everything that can be told."""
