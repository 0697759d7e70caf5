"""The outlet an article takes words from, and whom words are spoken to: "told Harbour Weekly", "told her sister"."""

import re
import tomllib
from collections.abc import Sequence
from importlib.resources import files
from typing import Final

from index.language.quotations.cues import Cue
from index.language.quotations.sources import Source

_TABLE: Final = tomllib.loads(files(__package__).joinpath("outlets.toml").read_text("utf-8"))
_NAMES: Final = frozenset(_TABLE["names"])
_WORDS: Final = frozenset(_TABLE["words"])

_NAME = r"(?:[Tt]he\s+)?(?P<name>[A-Z0-9][\w.&'’!-]*(?:\s+(?:(?:of|and|on|the)\s+)?[A-Z0-9&][\w.&'’!-]*){0,5}|new!)"
_TOLD = re.compile(rf"\s+{_NAME}")
_FROM = re.compile(
    rf"\b(?:interview with|as reported by|reported by|[Aa]ccording to|statement to|quoted by|speaking to|[Ss]peaking with|told)\s+{_NAME}"
)
_TELLS = re.compile(r"t(?:old|ells?|elling)|ask(?:ed|s|ing)|assur(?:ed|es|ing)|warn(?:ed|s|ing)")
_LISTENER = re.compile(r"\s+(?:(?:the|a|an|his|her|their)\s+)?[\w’'-]+")


def is_outlet(name: str) -> bool:
    """Tell an outlet from other names: by a list of known ones, or by a word such as News or Weekly."""
    bare = name.removeprefix("The ").removeprefix("the ").rstrip(".,")
    return bare in _NAMES or bool(_WORDS.intersection(bare.split()))


def outlet_in(frame: str) -> str:
    """The outlet that a frame takes its words from, else empty."""
    for match in _FROM.finditer(frame):
        name = match["name"].rstrip(".,")
        if is_outlet(name):
            return name
    return ""


def listener(text: str, cue: Cue, end: int, sources: Sequence[Source]) -> tuple[str, int]:
    """Whom a verb such as "told" speaks to: the full name of a person, else empty; and where their words end."""
    if not _TELLS.fullmatch(cue.text):
        return "", cue.end
    for source in sources:
        if source.kind == "pronoun" and source.subject:
            continue
        if cue.end < source.start <= cue.end + 25 and text[cue.end : source.start].count(" ") <= 3:  # noqa: PLR2004 - "his then friend"
            return (source.people[0] if source.people else ""), min(source.end, end)
    match = _TOLD.match(text, cue.end, end) or _LISTENER.match(text, cue.end, end)
    return "", match.end() if match else cue.end
