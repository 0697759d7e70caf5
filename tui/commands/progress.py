"""Progress of indexing on stderr: one line that is drawn again, or nothing where stderr is no terminal."""

import sys
from collections.abc import Iterator

from index.archive.progress import Progress, Report
from tui.terminal import draw_over, warn

PHASES = {
    "looking": "looking for changes",
    "reading": "reading",
    "writing": "writing the index",
    "settling": "putting the index in order",
    "linking": "linking people",
}
"""Each phase in words."""

READING = ("reading", "writing")
"""Phases of which it is told how far they are."""


def follow(steps: Iterator[Progress | Report]) -> Report:
    """Run to the end, showing how far it is, and give the report."""
    report = Report()
    for step in steps:
        if isinstance(step, Report):
            report = step
        elif sys.stderr is not None and sys.stderr.isatty():
            draw_over(_line(step))
    draw_over("")
    for refusal in report.refused:
        warn_refusal(refusal.path, refusal.line, refusal.reason)
    return report


def warn_refusal(path: str, line: int, reason: str) -> None:
    """Name what was not read, and why."""
    warn(f"{path}, line {line}: {reason}" if line else f"{path}: {reason}")


def _line(step: Progress) -> str:
    told = [PHASES[step.phase]]
    if step.phase in READING:
        told.append(f"file {step.files:,} of {step.of:,}")
        told.append(f"{step.articles:,} articles, {step.paragraphs:,} paragraphs")
        told.append(f"{step.rate:,.0f}/s")
    return " · ".join(told)
