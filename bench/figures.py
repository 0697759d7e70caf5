"""Figures of a measurement: medians, percentiles and a table."""

import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any


def milliseconds(do: Callable[[], Any]) -> float:
    """Time one call."""
    begun = time.perf_counter()
    do()
    return (time.perf_counter() - begun) * 1000


def percentile(values: Sequence[float], share: float) -> float:
    """Give the value below which a share (0 to 1) of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def summary(values: Sequence[float]) -> str:
    """Write median, 95th percentile and worst."""
    if not values:
        return "-"
    return f"{percentile(values, 0.5):.2f} / {percentile(values, 0.95):.2f} / {max(values):.1f}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows as a Markdown table."""
    print("| " + " | ".join(head) + " |")
    print("|" + " --- |" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()
