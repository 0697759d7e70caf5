"""Where each person is named.

The one rule: a word that could be either of two stands for the one who was named last.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import define, field

from index.language.people.beside import word_before
from index.language.people.candidates import Candidate, runs
from index.language.people.capitals import is_capitalised
from index.language.people.cast import Reference
from index.language.people.evidence import Words, weigh
from index.language.people.headline import headline_names, without_owner
from index.language.people.likeness import judge
from index.language.people.names import Somebody, fold, gather, of_gender
from index.language.people.renamed import join_names, same_bearer
from index.records import Article

MAIN = 3
"""How many times as often as anybody else of the name somebody is named whom a surname alone stands for."""

NEAR = 2
"""Paragraphs within which a name in full stands for its parts."""

Whom = tuple[Somebody | None, str]
"""Who is named, and why where that is not plain."""


def name_people(article: Article) -> tuple[list[Somebody], list[Reference]]:
    """Find everybody whom the article names, and every place where it names them."""
    found = [run for paragraph in article.paragraphs for run in runs(paragraph)]
    texts = {paragraph.number: paragraph.text for paragraph in article.paragraphs}
    shouted = {p.number for p in article.paragraphs if is_capitalised(p)}
    everybody = gather(_forms(texts, [run for run in found if run.paragraph not in shouted]), found)
    everybody = join_names(everybody, same_bearer(texts, found))
    naming = Naming.of(everybody, found)
    return everybody, [name for run in found for name in naming.names(texts[run.paragraph], run)]


def _forms(texts: Mapping[int, str], found: Sequence[Candidate]) -> list[Words]:
    """The forms that name people; those of the headline last and only where the text below has no better one."""
    judged = judge(weigh(texts, found))
    below = {run.words for run in found if run.paragraph}
    words = {word.casefold() for form in below for word in form}
    known = [form for form in judged if form in below]
    return [*known, *headline_names([form for form in judged if form not in below], known, words)]


@define
class Naming:
    """Everybody by the words that name them."""

    whole: Mapping[Words, Somebody]
    """People by their folded forms."""
    parts: Mapping[str, Sequence[Somebody]]
    """People by each word of their names."""
    longest: int
    """Words of the longest form."""
    often: Mapping[str, int]
    """How often each is named by what names nobody else, by full name."""
    headed: frozenset[str] = frozenset()
    """Whom the headline names by more than a word."""
    last: dict[str, Somebody] = field(factory=dict)
    """By each word, who of its bearers was named last."""
    led: bool = False
    """True where "the" stands before the run: "the Brandts" of a headline are a family, and not Brandt's."""
    full: dict[str, int] = field(factory=dict)
    """The paragraph that named somebody last by more than a word, by full name."""

    @classmethod
    def of(cls, everybody: Sequence[Somebody], found: Iterable[Candidate]) -> "Naming":
        """Sort everybody by words."""
        parts: dict[str, list[Somebody]] = {}
        for one in everybody:
            for word in one.parts:
                parts.setdefault(word, []).append(one)
        whole = {form: one for one in everybody for form in one.forms}
        alone = {word: some[0] for word, some in parts.items() if len(some) == 1}
        forms = (fold(run.words) for run in found if len(alone) < len(parts))
        named = (whole.get(form) or alone.get(form[0] if len(form) == 1 else "") for form in forms)
        often = Counter(one.name for one in named if one)
        full = [(run.paragraph, whole.get(fold(run.words))) for run in found if len(run.words) > 1]
        below = {one.name for paragraph, one in full if one and paragraph}
        headed = frozenset(one.name for paragraph, one in full if one and not paragraph) & below
        return cls(whole, parts, max(map(len, whole), default=1), often, headed)

    def names(self, text: str, run: Candidate) -> Iterator[Reference]:
        """Whom one run of capitalised words names: the longest known forms in it, or a part of one."""
        words, place = fold(run.words), 0
        if word_before(text, run.start) in {"named", "called"} and len(self.parts.get(words[0], ())) > 1:
            self.last.pop(words[0], None)
        self.led = run.paragraph == 0 and word_before(text, run.start).lower() == "the"
        while place < len(words):
            for end in range(min(len(words), place + self.longest), place, -1):
                one, reason, lost = self._whom(run, words, place, end)
                if one is None:
                    continue
                self.last.update(dict.fromkeys(one.parts, one))
                if end - place > 1:
                    self.full[one.name] = run.paragraph
                start = run.start if place == 0 else _find(text, run, place)
                stop = run.end if end == len(words) else _find(text, run, end - 1) + len(run.words[end - 1])
                stop -= lost
                yield Reference(run.paragraph, start, stop, text[start:stop], "name", (one.name,), reason)
                place = end
                break
            else:
                place += 1

    def _whom(self, run: Candidate, words: Words, place: int, end: int) -> tuple[Somebody | None, str, int]:
        """Whom the words of a run from `place` to `end` name, why, and how many letters hang on to the name."""
        piece = words[place:end]
        one, reason = self.whole.get(piece), ""
        if one is None and len(piece) == 1 and (len(words) == 1 or run.paragraph == 0):
            one, reason = self._part(piece[0], run)
        owner = without_owner(piece[-1]) if one is None and run.paragraph == 0 else ""
        if not owner or (len(words) == 1 and self.led):
            return one, reason, 0
        one = self.whole.get((*piece[:-1], owner))
        if one is None and len(piece) == 1:
            one, reason = self._part(owner, run)
        return one, reason, 1

    def _part(self, word: str, run: Candidate) -> Whom:
        """Whom one word of a name stands for."""
        several = of_gender(self.parts.get(word, ()), run.title)
        if not several:
            return None, ""
        if len(several) == 1:
            return several[0], f"the only {word.capitalize()} of the article"
        first = [one for one in several if one.folded[0] == word]
        if len(first) == 1:
            return first[0], f"the only one whose name begins with {word.capitalize()}"
        last = self.last.get(word)
        main = None if run.title else self._main(several)
        reach = NEAR if len(first) < len(several) else 1
        if main and not (last in several and run.paragraph - self.full.get(last.name, -NEAR) < reach):
            return main, f"the {word.capitalize()} named most often"
        if last in several:
            return last, f"the {word.capitalize()} named last"
        return several[0], f"the {word.capitalize()} named most fully"

    def _main(self, several: Sequence[Somebody]) -> Somebody | None:
        """Whom the article names far more often than the others who bear a name, or its headline alone of them.

        The others keep their given names.
        """
        first, second, *_ = sorted(several, key=lambda one: self.often[one.name], reverse=True)
        headed = [one for one in several if one.name in self.headed]
        if self.often[first.name] >= MAIN * self.often[second.name]:
            return first
        return headed[0] if len(headed) == 1 else None


def _find(text: str, run: Candidate, place: int) -> int:
    """Where the word of a run stands."""
    at = run.start
    for word in run.words[:place]:
        at = text.index(word, at) + len(word)
    return text.index(run.words[place], at)
