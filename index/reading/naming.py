"""Names of articles: readable, short and the same after a correction."""

import hashlib
import re
import unicodedata

MAX_SLUG = 40
"""Longest readable part of a name in characters; it is cut between words."""

DIGEST_LENGTH = 6
"""Hex digits after the slug."""

_APART = re.compile(r"[\W_]+")


def slug(text: str) -> str:
    """Write text in lower-case words joined by hyphens, without accents: "Café, late" is `cafe-late`."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    words = _APART.sub("-", plain.casefold()).strip("-")
    if len(words) <= MAX_SLUG:
        return words or "article"
    return words[: MAX_SLUG + 1].rpartition("-")[0] or words[:MAX_SLUG]


def article_name(path: str, identity: str, readable: str) -> str:
    """Name an article by its path inside the archive and its id there, led by a readable slug."""
    digest = hashlib.sha256(f"{path}\0{identity}".encode()).hexdigest()
    return f"{slug(readable)}-{digest[:DIGEST_LENGTH]}"
