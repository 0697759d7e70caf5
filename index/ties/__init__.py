"""Where people stand with each other: from claims to status, by tables that can be checked line by line."""

from index.records import Event
from index.ties.article import ties_among, ties_of
from index.ties.decide import tie_of
from index.ties.loading import TablesError, default_tables, extend_tables, load_tables
from index.ties.tables import Tables

__all__ = [
    "Tables",
    "TablesError",
    "default_tables",
    "extend_tables",
    "load_tables",
    "quad_of",
    "tie_of",
    "ties_among",
    "ties_of",
]


def quad_of(event: Event | str, tables: Tables | None = None) -> str | None:
    """Give PLOVER's quad class of an event or of its name; None for a state."""
    name = event if isinstance(event, str) else event.event
    return (tables or default_tables()).event(name).quad
