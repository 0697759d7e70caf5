"""What made an index: digests of the program that reads and understands, its tables and lexicons included."""

import hashlib
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent.parent
"""The folder of `index`; importlib.resources would take longer to load than all of this."""

UNDERSTANDING = ("records", "reading", "language", "ties", "archive/people", "archive/catalogue")
"""The rooms whose change makes an analysis another."""


def version() -> str:
    """Give the digest that each analysis carries."""
    return digest_of_sources(UNDERSTANDING)


@cache
def digest_of_sources(places: tuple[str, ...]) -> str:
    """Give 16 hex digits of the SHA-256 of sources and tables, named by their places in the package."""
    digest = hashlib.sha256()
    for place in places:
        _add(PACKAGE / place, digest)
    return digest.hexdigest()[:16]


def _add(place: Path, digest: "hashlib._Hash") -> None:
    if place.is_dir():
        for entry in sorted(place.iterdir(), key=lambda one: one.name):
            if entry.name != "__pycache__":
                _add(entry, digest)
    else:
        digest.update(place.name.encode() + b"\0" + place.read_bytes())
