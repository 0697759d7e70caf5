"""Figures of a measurement: medians, percentiles, targets and tables."""

import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from attrs import frozen


@frozen
class Figure:
    """One thing measured."""

    what: str
    """What was measured."""
    measured: str
    """The figure with its unit."""
    target: str = ""
    """What it should be, else empty."""
    met: bool | None = None
    """Whether it is; None where there is no target."""


def at_most(what: str, value: float, limit: float, unit: str, digits: int = 0) -> Figure:
    """Make a figure that should not be larger than a limit."""
    return Figure(what, f"{value:,.{digits}f} {unit}", f"≤ {limit:,g} {unit}", value <= limit)


def at_least(what: str, value: float, limit: float, unit: str) -> Figure:
    """Make a figure that should not be smaller than a limit."""
    return Figure(what, f"{value:,.0f} {unit}", f"≥ {limit:,g} {unit}", value >= limit)


def report(figures: Iterable[Figure]) -> None:
    """Print figures beside their targets."""
    words = {True: "yes", False: "**no**", None: ""}
    table(
        ("what", "measured", "target", "met"), ((f.what, f.measured, f.target, words[f.met]) for f in figures)
    )


def milliseconds(do: Callable[[], Any]) -> float:
    """Time one call by the processor's clock, which other work on the machine does not move."""
    begun = time.process_time()
    do()
    return (time.process_time() - begun) * 1000


def median(values: Sequence[float]) -> float:
    """Give the middle value."""
    return percentile(values, 0.5)


def percentile(values: Sequence[float], share: float) -> float:
    """Give the value below which a share (0 to 1) of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def summary(values: Sequence[float]) -> str:
    """Write median, 95th percentile and worst."""
    if not values:
        return "-"
    return f"{median(values):.2f} / {percentile(values, 0.95):.2f} / {max(values):.1f}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows as a Markdown table."""
    print("| " + " | ".join(head) + " |")
    print("|" + " --- |" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print(flush=True)
