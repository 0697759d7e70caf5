"""The label that opens a caption ("Pals again? X and Y ..."): words of their own, about the people of the sentence."""

import re
from collections.abc import Iterator

from index.language.claims.grammar import Clause
from index.language.claims.pairing.pair import Pair
from index.language.claims.phrases import Hit

LABEL = re.compile(r"(?P<label>[A-Z'‘“][^.:!?;,]{1,60}?)(?P<mark>[:!?])\s+(?=[A-Z0-9'‘“\"])")
"""Words before a colon, an exclamation mark or a question mark that open a paragraph."""

LABELLED = (
    "state.friends",
    "state.feud",
    "state.apart",
    "sanction.split",
    "cooperate.reconcile",
    "cooperate.reunite",
)
"""What a label may say in a word or two: Pals, Feud, Estranged, Split, Burying the hatchet, Reunited."""

WORDS = 8
"""More blanks than this make a sentence of its own."""


def label_end(text: str) -> int:
    """Where the label of a caption ends; 0 where there is none."""
    match = LABEL.match(text)
    if match is None or match["label"].count(" ") >= WORDS:
        return 0
    return match.end("mark")


def label_pairs(clause: Clause, hit: Hit, label: int) -> Iterator[Pair]:
    """What the label says holds for the two people of the sentence, where there are just two.

    What somebody said is no label: "A friend told the Herald: ...".
    """
    entry = hit.cue.entry
    if any(token.start < label and clause.is_(n, "reporting") for n, token in enumerate(clause.line)):
        return
    people = tuple(dict.fromkeys(_people_from(clause, label)))
    modified = hit.cue.shape == "role" and clause.word(hit.first - 1) in clause.lexicon.modifiers
    plain = entry.mutual and entry.event and hit.cue.shape in ("role", "verb", "bond") and not modified
    if len(people) == 2 and plain and entry.event in LABELLED:  # noqa: PLR2004 - a pair
        yield Pair(*people, entry.event, mutual=True, frame="label")


def _people_from(clause: Clause, label: int) -> Iterator[str]:
    """The people of a caption behind its label; "the daughter of X" is somebody else."""
    for n, token in enumerate(clause.line):
        if token.start >= label and not (clause.word(n - 1) == "of" and clause.is_(n - 2, "role_nouns")):
            yield from token.people
