"""Capitalised words that stand before a name and are no part of it: callings, titles, first words of sentences."""

import re

from index.language.people.lexicons import (
    AFTER,
    CALLINGS,
    GIVEN,
    LEADING,
    NAMESAKES,
    PLURALS,
    THOUGH_WORDS,
    TITLES,
    is_english,
)

_BEFORE = TITLES.keys() | CALLINGS | PLURALS.keys()
_COMPOUND = re.compile(r"\w+-[a-z].*|[A-Z]{2,}s")
"""Newly-separated, mother-of-two, WAGs."""
_CALLED = re.compile(r"\b([a-z][\w-]*) $")
_REACH = 30
"""How many characters before a name are looked at."""


def plain(word: str) -> str:
    """A word in lower case without the point of an abbreviation."""
    return word.lower().rstrip(".")


def hanging_on(word: str) -> str:
    """What a hyphen joins to the last word of a name and is no part of it: "-directed" of "Brandt-directed"."""
    suffix = word.rpartition("-")[2]
    known = suffix == "esque" or (len(suffix) > len("sung") and is_english(suffix))
    joined = known and suffix.islower() and len(word) > len(suffix) + len("T-")
    return f"-{suffix}" if joined else ""


def callings_before(words: list[str]) -> int:
    """How many words at the beginning are callings and titles ("Tiger King Star Carole Baskin"), not names."""
    for place in range(len(words) - 2, -1, -1):
        word = words[place]
        if (word in _BEFORE or word.removesuffix("s") in CALLINGS) and words[place + 1] not in AFTER:
            full = len(words) - place > len(("mayor", "Bell")) and words[place + 1] in GIVEN
            named = words[0] in GIVEN and not is_english(words[0]) and place > 0
            return 0 if named and not full else place + 1
    return 0


def leads(text: str, parts: list[re.Match[str]], *, opening: bool) -> bool:
    """Tell whether the first word leads up to a name and is no part of it."""
    written = parts[0].group()
    word = plain(written)
    after = plain(parts[1].group()) if len(parts) > 1 else ""
    if word in NAMESAKES and after and _is_called(text, parts[0].start()):
        return False
    if word in LEADING or LEADING.issuperset(word.split("-")):
        return word not in THOUGH_WORDS or not after or after in GIVEN or after.removesuffix("s") in AFTER
    if word in GIVEN or not after:
        return False
    if _COMPOUND.fullmatch(written):
        return word.partition("-")[0] not in GIVEN or word.endswith(("-old", "-born", "-based"))
    named = after in GIVEN and not is_english(after)
    full = len(parts) > len(("Anna", "Bell")) and (is_english(word) or written.isupper())
    if (named and full) or _is_acronym(written, parts[1].group()):
        return True
    return opening and named and (is_english(word) or word.endswith("ing"))


def _is_acronym(written: str, after: str) -> bool:
    """Tell whether a word is the name of a show or firm in capitals, before one that is not: "XYZTV Anna"."""
    return written.isupper() and written.isalpha() and len(written) > len("JFK") and not after.isupper()


def _is_called(text: str, start: int) -> bool:
    """Tell whether a calling stands right before: then even "August" begins a name."""
    before = _CALLED.search(text, max(0, start - _REACH), start)
    return before is not None and before[1] in CALLINGS
