"""Which names are one person's, and where each person is named.

The one rule: one person never becomes two, two never one; a name that could be either of two stands for the one
who was named last.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from attrs import define, field

from index.language.people.candidates import Candidate, is_capitalised, runs
from index.language.people.cast import Reference
from index.language.people.evidence import Evidence, Words, judge, weigh
from index.language.people.lexicons import ROYAL
from index.records import Article


@define(eq=False)
class Somebody:
    """A person while the article is still read."""

    words: Words
    """The fullest name."""
    folded: Words
    """The fullest name, case folded."""
    title: str = ""
    """A title that belongs to the name, such as `Princess`."""
    forms: set[Words] = field(factory=set)
    """All ways in which they are named, folded."""

    @property
    def name(self) -> str:
        """The fullest name as it is shown."""
        return " ".join((self.title.capitalize(), *self.words) if self.title else self.words)


def name_people(article: Article) -> tuple[list[Somebody], list[Reference]]:
    """Find everybody whom the article names, and every place where it names them."""
    found = [run for paragraph in article.paragraphs for run in runs(paragraph)]
    plain = {p.number for p in article.paragraphs if not is_capitalised(p)}
    texts = {paragraph.number: paragraph.text for paragraph in article.paragraphs}
    everybody = _gather(judge(weigh(texts, (run for run in found if run.paragraph in plain))), found)
    return everybody, list(_references(article, found, everybody))


def _fold(words: Words) -> Words:
    return tuple(map(str.casefold, words))


def _gather(forms: dict[Words, Evidence], found: Iterable[Candidate]) -> list[Somebody]:
    """Make one person of all forms that share their words."""
    titles = {one.words: one.title for one in found if one.title in ROYAL}
    everybody: list[Somebody] = []
    for words in sorted(forms, key=len, reverse=True):
        folded = _fold(words)
        known = next((one for one in everybody if _same(one.folded, folded)), None)
        if known:
            known.forms.add(folded)
        elif len(words) > 1 or words in titles or not any(folded[0] in one.folded for one in everybody):
            everybody.append(Somebody(words, folded, titles.get(words, ""), {folded}))
    return everybody


def _same(full: Words, part: Words) -> bool:
    """Tell whether two names of several words are one person's: first and last word agree, or one begins the other."""
    return len(part) > 1 and ((full[0], full[-1]) == (part[0], part[-1]) or full[: len(part)] == part)


def _references(article: Article, found: list[Candidate], everybody: list[Somebody]) -> Iterator[Reference]:
    """Every place where somebody is named, in the order of the text."""
    texts = {paragraph.number: paragraph.text for paragraph in article.paragraphs}
    whole = {form: one for one in everybody for form in one.forms}
    parts: dict[str, list[Somebody]] = {}
    for one in everybody:
        for word in dict.fromkeys(one.folded):
            parts.setdefault(word, []).append(one)
    last: dict[str, Somebody] = {}
    for number, run_group in groupby(found, key=lambda run: run.paragraph):
        for run in run_group:
            for start, end, one, reason in _named(texts[number], run, whole, parts, last):
                yield Reference(number, start, end, texts[number][start:end], "name", (one.name,), reason)


def _named(
    text: str,
    run: Candidate,
    whole: dict[Words, Somebody],
    parts: dict[str, list[Somebody]],
    last: dict[str, Somebody],
) -> Iterator[tuple[int, int, Somebody, str]]:
    """Whom one run of capitalised words names: the longest known forms in it, or a part of one."""
    words, place = _fold(run.words), 0
    while place < len(words):
        for end in range(len(words), place, -1):
            piece = words[place:end]
            one, reason = whole.get(piece), ""
            if one is None and len(piece) == 1 and (len(words) == 1 or run.paragraph == 0):
                one, reason = _part(piece[0], parts, last)
            if one is not None:
                for word in one.folded:
                    last[word] = one
                start = run.start if place == 0 else _find(text, run, place)
                yield start, _end(text, run, end), one, reason
                place = end
                break
        else:
            place += 1


def _part(
    word: str, parts: dict[str, list[Somebody]], last: dict[str, Somebody]
) -> tuple[Somebody | None, str]:
    """Whom one word of a name stands for."""
    several = parts.get(word, [])
    if not several:
        return None, ""
    if len(several) == 1:
        return several[0], f"the only {word.capitalize()} of the article"
    first = [one for one in several if one.folded[0] == word]
    if len(first) == 1:
        return first[0], f"the only one whose name begins with {word.capitalize()}"
    if word in last:
        return last[word], f"the {word.capitalize()} named last"
    return several[0], f"the {word.capitalize()} named most fully"


def _find(text: str, run: Candidate, place: int) -> int:
    at = run.start
    for word in run.words[:place]:
        at = text.index(word, at) + len(word)
    return text.index(run.words[place], at)


def _end(text: str, run: Candidate, end: int) -> int:
    return _find(text, run, end - 1) + len(run.words[end - 1])
