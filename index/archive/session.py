"""What the user had seen when the last session ended: articles and labels, to tell what is new and what moved since."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from attrs import frozen

from index.archive.catalogue import Catalogue
from index.archive.catalogue.ties import Pair, tie_rows
from index.archive.safety import make_folder, write_private

NAME = "seen.json.gz"
"""The file inside the folder of the archive's state."""


@frozen(eq=False)
class Session:
    """The end of the last session."""

    ended: str
    """When: ISO 8601 with seconds, UTC."""
    articles: frozenset[str]
    """Names of the articles there were."""
    labels: Mapping[Pair, str]
    """Where each tie stood."""


def last_session(state: Path) -> Session | None:
    """Read what the last session left; None where there was none, or it cannot be read."""
    if not (state / NAME).exists():
        return None
    import gzip  # noqa: PLC0415 - a search without a session needs neither
    import json  # noqa: PLC0415

    try:
        told = json.loads(gzip.decompress((state / NAME).read_bytes()))
        labels = {(a, b): label for a, b, label in told["labels"]}
        return Session(told["ended"], frozenset(told["articles"]), labels)
    except (OSError, EOFError, ValueError, KeyError, TypeError):
        return None


def keep_session(state: Path, catalogue: Catalogue) -> None:
    """Write down what there is now, as the end of a session.

    Raises:
        OSError: It cannot be written.
    """
    import gzip  # noqa: PLC0415 - as above
    import json  # noqa: PLC0415

    told = {
        "ended": datetime.now(UTC).isoformat(timespec="seconds"),
        "articles": [name for (name,) in catalogue.db.execute("SELECT name FROM articles")],
        "labels": [[*row.people, row.label] for row in tie_rows(catalogue)],
    }
    write_private(make_folder(state) / NAME, gzip.compress(json.dumps(told).encode(), 1))
