"""What cannot be read, and how large an article may be."""

MAX_ARTICLE_BYTES = 10_000_000
"""Largest article in bytes: a thousand times a long read; what is larger is a data set under a wrong name."""


class UnreadableError(Exception):
    """A file or a line is not read; the message says why, to follow its name."""


TOO_LARGE = f"is larger than {MAX_ARTICLE_BYTES // 1_000_000} MB, the limit for one article: split it or make it JSONL"
"""What is said of a file or a line over the limit."""
