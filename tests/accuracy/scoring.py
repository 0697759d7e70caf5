"""How well the short articles of this folder are read: people, speakers of quotations, and ties.

python tests/accuracy/scoring.py     prints the figures and every miss
"""

import sys
import tomllib
from collections import Counter
from pathlib import Path

from attrs import field, frozen

from index.language import analyse
from index.reading import read_file
from index.records import Analysis, Article
from index.ties import ties_of

HERE = Path(__file__).parent
NOTHING = "no status"


@frozen
class Score:
    """What came out of all articles."""

    counts: Counter = field(factory=Counter)
    """How many were wanted, told and right, by kind."""
    misses: list = field(factory=list)
    """One line for each miss."""

    def add(self, kind: str, *, wanted: bool, told: bool, right: bool, miss: str) -> None:
        """Count one person, quotation or tie."""
        self.counts[kind, "wanted"] += wanted
        self.counts[kind, "told"] += told
        self.counts[kind, "right"] += right
        if not right:
            self.misses.append(miss)

    def precision(self, kind: str) -> float:
        """How much of what was told is right."""
        return self.counts[kind, "right"] / (self.counts[kind, "told"] or 1)

    def recall(self, kind: str) -> float:
        """How much of what was wanted was told."""
        return self.counts[kind, "right"] / (self.counts[kind, "wanted"] or 1)

    def f1(self, kind: str) -> float:
        """Their harmonic mean."""
        p, r = self.precision(kind), self.recall(kind)
        return 2 * p * r / (p + r) if p + r else 0.0


def labels() -> dict:
    """Read what each article supports."""
    return tomllib.loads((HERE / "labels.toml").read_text("utf-8"))


def articles() -> dict[str, Article]:
    """Read the articles by the name of their file."""
    folder = HERE / "articles"
    return {path.stem: next(iter(read_file(path, folder))) for path in sorted(folder.glob("*.txt"))}


def measure() -> Score:
    """Analyse every article and compare it with its labels."""
    score = Score()
    texts = articles()
    for name, wanted in labels().items():
        analysis = analyse(texts[name])
        _people(score, name, set(wanted["people"]), {person.name for person in analysis.people})
        _speakers(score, name, wanted.get("speakers", {}), analysis)
        _ties(score, name, wanted["ties"], analysis)
    return score


def _people(score: Score, name: str, wanted: set[str], told: set[str]) -> None:
    for person in sorted(wanted | told):
        score.add(
            "people",
            wanted=person in wanted,
            told=person in told,
            right=person in wanted & told,
            miss=f"{name}: {'missed' if person in wanted else 'no person:'} {person}",
        )


def _speakers(score: Score, name: str, wanted: dict[str, str], analysis: Analysis) -> None:
    for starts, speaker in wanted.items():
        found = [q for q in analysis.quotations if q.text.startswith(starts)]
        told = (found[0].voice.speaker or "") if found else None
        miss = f"{name}: {starts!r} is said by {speaker or 'an unnamed source'}, not {told}"
        score.add("speakers", wanted=True, told=bool(found), right=told == speaker, miss=miss)


def _ties(score: Score, name: str, wanted: dict[str, list[str]], analysis: Analysis) -> None:
    accepted = {frozenset(pair.split(" / ")): labels for pair, labels in wanted.items()}
    told = {frozenset(tie.people): tie.status.label for tie in ties_of(analysis)}
    for pair in sorted(accepted.keys() | told.keys(), key=sorted):
        good, label = accepted.get(pair, [NOTHING]), told.get(pair, NOTHING)
        right = label in good
        if right and label == NOTHING:
            continue
        score.add(
            "ties",
            wanted=good[0] != NOTHING,
            told=label != NOTHING,
            right=right,
            miss=f"{name}: {' / '.join(sorted(pair))} is told as {label}, not {good[0]}",
        )
        score.counts["ties", "falsely reconciled"] += label == "reconciled" and not right


def report(score: Score) -> str:
    """Write every miss and the figures, a line each."""
    lines = [*score.misses, ""]
    for kind in ("people", "speakers", "ties"):
        figures = (score.precision(kind), score.recall(kind), score.f1(kind))
        lines.append("{:9} precision {:.3f}  recall {:.3f}  F1 {:.3f}".format(kind, *figures))
    return "\n".join([*lines, f"falsely reconciled {score.counts['ties', 'falsely reconciled']}"])


if __name__ == "__main__":
    sys.stdout.write(report(measure()) + "\n")
