"""What stands right beside a name: its age, what its bearer is called, and the list it is part of.

The one rule: only the words that touch the name are read here.
"""

import re
from typing import Literal

from attrs import frozen

from index.language.people.lexicons import KIN, NUMBERS, OCCUPATIONS, PLURALS, pattern, table

_AGE = rf"(?:aged? )?(?P<age>\d{{1,3}}|{pattern(NUMBERS)})"
_AGE_AFTER = re.compile(rf"(?:, \(?| \(| (?=aged )|, who is ){_AGE}(?=[,;.)]|$| and )")
_KIN_BETWEEN = rf"(?:(?:his|her|their) )?(?:[\w-]+ ){{0,2}}?(?:{pattern(KIN)}|{pattern(PLURALS)}) "
_LIST = re.compile(rf"(?:,? \(?{_AGE}\)?)?(?:[,;] and |[,;] | and | & )(?:{_KIN_BETWEEN})?")
_ENDING = re.compile(r"[\w’'-]+(?=[,:]?$)")
_FRAMES: tuple[tuple["Frame", re.Pattern[str]], ...] = tuple(
    (name, re.compile(rf"\b(?:{'|'.join(row['words'])}) (?:[\w,-]+ ){{0,{row['gap']}}}$"))
    for name, row in table("kin")["frames"].items()
)
_PARTED = {
    True: re.compile(r" (?:with|as|when|while|after|before) "),
    False: re.compile(r" (?:as|when|while|after|before) "),
}
"""What parts a name from the words before it, in "shares ..." and else: "shared a kiss with X", "began dating as X left"."""
REACH = 60
"""How many characters before a name are looked at."""

Frame = Literal["parent of", "child of", "shares", "with", "married", "dating", "divorced", ""]
"""What leads up to a name or list of names."""


@frozen
class Beside:
    """What touches a name."""

    age: str = ""
    """The age right after it, in digits."""
    calling: str = ""
    """The kin word or occupation right before it, in lower case."""
    goes_on: bool = False
    """True where it goes on with the list of the name before it."""


def word_before(text: str, place: int) -> str:
    """The word that one blank parts from a place, with the marks that touch it; empty where there is none."""
    if not text.startswith(" ", max(0, place - 1)):
        return ""
    return text[text.rfind(" ", 0, place - 1) + 1 : place - 1]


def beside(text: str, start: int, end: int, last: int) -> Beside:
    """Read what touches the name from `start` to `end`; `last` is the end of the name before it, or -1."""
    aged = _AGE_AFTER.match(text, end)
    age = str(NUMBERS.get(aged["age"], aged["age"])) if aged else ""
    calling = calling_before(text, start)
    goes_on = last >= 0 and start - last < REACH and _LIST.fullmatch(text, last, start) is not None
    return Beside(age, calling, goes_on)


def calling_before(text: str, start: int) -> str:
    """The kin word or occupation right before a name, in lower case; empty where there is none."""
    word = word_before(text, start)
    if word in {"named", "called"}:
        word = word_before(text, start - len(word) - 1)
    ending = _ENDING.search(word.lower())
    calling = ending.group() if ending else ""
    baby = calling in KIN and word_before(text, start - len(word) - 1).lower() == "baby"
    if baby and KIN[calling].kind == "parent":
        return ""  # "X's baby mama" has a child with X and is nobody's mother here
    return calling if calling in KIN or calling in OCCUPATIONS or calling in PLURALS else ""


def frame(text: str, start: int) -> tuple[Frame, int]:
    """The words that run up to a name, such as "shares ..." or "mother to ...", and where they begin."""
    for name, words in _FRAMES:
        found = words.search(text, max(0, start - REACH), start)
        if found and not _PARTED[name == "shares"].search(found.group()):
            return name, found.start()
    return "", start
