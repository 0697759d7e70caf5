"""A file of text that is one article: with the header line ` date YYYY-MM-DD Headline`, or plain."""

import re
from pathlib import PurePath

from index.reading.cleaning import clean
from index.reading.decoding import decode
from index.reading.making import Source, day_of, make_article
from index.reading.paragraphs import split_headline
from index.reading.refusing import UnreadableError
from index.records import Article

_HEADER = re.compile(r"\s*date (\d{4}-\d{2}-\d{2})(?: +([^\n]*))?(?:\n|$)")


def read_text(raw: bytes, path: str) -> Article:
    """Read one article from the bytes of a file.

    Raises:
        UnreadableError: The bytes hold no text.
    """
    text = clean(decode(raw)[0])
    if not text.strip():
        raise UnreadableError("is empty")
    stem = PurePath(path).name.removesuffix(".gz")
    source = Source(path, readable=PurePath(stem).stem)
    header = _HEADER.match(text)
    if header is None:
        title, body = split_headline(text)
        return make_article(source, None, title or source.readable, body)
    # Below a header every line is a paragraph, also where some are parted by blank lines.
    lines = [line for line in text[header.end() :].split("\n") if line.strip()]
    return make_article(source, day_of(header[1]), header[2] or source.readable, "\n".join(lines))
