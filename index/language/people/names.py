"""Which names are one person's.

The one rule: one person never becomes two, two never one.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import define, field

from index.language.people.candidates import Candidate
from index.language.people.evidence import Words
from index.language.people.lexicons import AFTER, BEFORE_FIRST, CROWNED, GIVEN, ROYAL, TITLES, without_accents
from index.language.people.variants import is_one_name

_MARKS = str.maketrans("", "", "'’.")


@define(eq=False)
class Somebody:
    """A person while the article is still read."""

    words: Words
    """The fullest name."""
    title: str = ""
    """A title that belongs to the name, such as `Princess`."""
    forms: set[Words] = field(factory=set)
    """All ways in which they are named, folded."""
    nicknames: set[str] = field(factory=set)
    """Nicknames in marks inside the name."""
    also: set[str] = field(factory=set)
    """Words of other names and spellings of theirs, folded."""
    folded: Words = field(init=False)
    """The fullest name, case folded."""

    def __attrs_post_init__(self) -> None:
        """Fold the name once."""
        self.folded = fold(self.words)
        self.forms.add(self.folded)

    @property
    def name(self) -> str:
        """The fullest name as it is shown."""
        return " ".join((self.title.capitalize(), *self.words) if self.title else self.words)

    @property
    def parts(self) -> Words:
        """The words that stand for the person alone; Max Jr is not Max, and Ashford not Anne of Ashford."""
        if len(self.folded) == len(("Max", "Jr")) and self.folded[1].rstrip(".") in AFTER:
            return ()
        words = self.folded[: self.folded.index("of")] if "of" in self.folded else self.folded
        return tuple(dict.fromkeys((*words, *fold(tuple(self.nicknames)), *sorted(self.also))))


def fold(words: Words) -> Words:
    """The words without case, accents, apostrophes and points: one article writes "Chloé O'Neil Jr." and "Chloe ONeil Jr"."""
    return tuple(without_accents(word.casefold().translate(_MARKS)) for word in words)


def gather(forms: Iterable[Words], found: Sequence[Candidate]) -> list[Somebody]:
    """Make one person of all forms that share their words."""
    titles = {one.words: one.title for one in found if one.title in ROYAL}
    nicknames = {one.words: one.nickname for one in found if one.nickname}
    places = Counter(one.words for one in found)
    everybody: list[Somebody] = []
    for words in sorted(forms, key=lambda words: (_fullness(words), places[words]), reverse=True):
        known = _known(words, titles.get(words, ""), everybody, places)
        if known:
            known.forms.add(fold(words))
            known.also.update(fold((words[0], words[-1])) if len(words) > 1 and "of" not in words else ())
        elif len(words) > 1 or words in titles or not any(fold(words)[0] in one.parts for one in everybody):
            known = Somebody(words, titles.get(words, ""))
            everybody.append(known)
        if known and words in nicknames:
            known.nicknames.add(nicknames[words])
    return everybody


def _fullness(words: Words) -> int:
    """Words of a name; the place of a title says nothing more of its bearer."""
    return words.index("of") if "of" in words else len(words)


def _known(
    words: Words, title: str, everybody: Sequence[Somebody], places: Mapping[Words, int]
) -> Somebody | None:
    """Who of those known so far is named by these words as well."""
    folded = fold(words)
    if folded[0] == "the" and folded[-1] in CROWNED:
        return next((one for one in everybody if one.title == folded[-1]), None)
    if len(folded) > 1 and "of" not in folded:
        same = (
            one for one in everybody if is_one_name(one.folded, folded, (places[one.words], places[words]))
        )
        return next(same, None)
    if not title:
        return None
    bearers = [
        one for one in everybody if folded[0] in (one.folded[0], one.folded[-1]) and one.title == title
    ]
    surname = title not in BEFORE_FIRST
    namesakes = [one for one in everybody if surname and folded[0] == one.folded[-1] and len(one.folded) > 1]
    bearers = bearers or of_gender(namesakes, title)
    return bearers[0] if len(bearers) == 1 else None


def of_gender(people: Sequence[Somebody], title: str) -> list[Somebody]:
    """Those whom a title fits; rather those whose given name tells so: "Ms Bell" is Anna, and never Ben."""
    gender = TITLES.get(title, "either")
    if gender == "either":
        return list(people)
    given = {one.name: GIVEN.get(one.folded[0], "either") for one in people}
    sure = [one for one in people if given[one.name] == gender]
    return sure or [one for one in people if given[one.name] == "either"]
