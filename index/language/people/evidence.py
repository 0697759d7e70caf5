"""What speaks for and against a form as the name of a person: the words around all its places.

The one rule: only words that touch it count.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import zip_longest

from attrs import define, field

from index.language.people.candidates import Candidate
from index.language.people.roles import goes_on_to_say
from index.language.people.signs import acts
from index.language.people.surroundings import Surroundings, look
from index.language.people.things import named_after

Words = tuple[str, ...]


@define
class Evidence:
    """What speaks for and against a form as the name of a person, counted over the article."""

    places: int = 0
    """Places where it stands."""
    inside: int = 0
    """Places inside a sentence, where its capital tells something."""
    called: int = 0
    """After a word such as "actress" or "daughter", after a title, or in a list that begins so."""
    kin: int = 0
    """Right behind a kin word ("daughter Ann"), or in a list that begins so."""
    aged: int = 0
    """Before an age."""
    says: int = 0
    """Before a verb of saying."""
    acts: int = 0
    """Before a verb of persons or "who", or with a possessive before a kin word."""
    signs: int = 0
    """In a picture, "alongside" somebody, or beside a phrase that tells of a person."""
    stands: int = 0
    """Before a pronoun for a person, less those for a thing."""
    played: int = 0
    """After words for acting a part: "playing", "the role of"."""
    against: int = 0
    """After "the" or a preposition of place, or before what follows the names of works, firms and teams; "from" counts half."""
    listed: set[Words] = field(factory=set)
    """The forms that stand next to it in a list."""

    def count(self, text: str, place: Surroundings) -> None:
        """Add what touches one place."""
        one = place.one
        self.places += 1
        self.inside += not one.opening
        self.called += place.called
        self.kin += place.kin
        self.aged += place.aged
        self.played += place.part
        self.acts += acts(text, one.end)
        self.says += goes_on_to_say(text, one.end)
        self.signs += place.signs
        self.stands += place.stands
        self.against += place.against

    @property
    def told(self) -> int:
        """All that speaks for a person."""
        return 2 * self.called + 4 * self.kin + 3 * self.aged + self.acts + self.says + self.signs

    @property
    def is_role(self) -> bool:
        """Tell whether it is a part that somebody plays in most places; whom one plays now and then may be real."""
        return 2 * self.played > self.places and self.kin + self.called + self.says < self.played


def weigh(texts: Mapping[int, str], found: Sequence[Candidate]) -> dict[Words, Evidence]:
    """Count for each form what stands around it; `texts` are the paragraphs by number, `found` in order."""
    evidence: dict[Words, Evidence] = defaultdict(Evidence)
    before: Surroundings | None = None
    for one, after in zip_longest(found, found[1:]):
        text = texts[one.paragraph]
        before = before if before and before.one.paragraph == one.paragraph else None
        until = after.start if after is not None and after.paragraph == one.paragraph else len(text)
        place = look(text, one, before, until)
        evidence[one.words].count(text, place)
        if place.lists and before and one.paragraph:
            evidence[one.words].listed.add(before.one.words)
            evidence[before.one.words].listed.add(one.words)
        before = place
    for words in (words for one in found for words in named_after(one) if words in evidence):
        evidence[words].against += 1
    return evidence
