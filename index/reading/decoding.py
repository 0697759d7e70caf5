"""Bytes to text: the encodings that archives of news hold, and what is no text at all."""

import codecs

from index.reading.refusing import UnreadableError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks with the encoding each one tells; the longer before those they begin with."""

_CONTROLS = bytes({*range(32), 127} - set(b"\t\n\v\f\r\x1b"))
"""Control bytes that plain text has no use for."""

BINARY_SHARE = 0.05
"""Share of control bytes from which a file is binary: compressed data holds 0.1, text less than 0.001."""

UTF16_SHARE = 0.4
"""Share of zero bytes at every other place from which text without a mark is UTF-16: English has over 0.9."""


def encoding_of(head: bytes) -> str:
    """Tell the encoding from the first bytes of a file: one of UTF-16 or UTF-32, else `utf-8`."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    pairs = max(len(head) // 2, 1)
    if head[1::2].count(0) / pairs > UTF16_SHARE > head[::2].count(0) / pairs:
        return "utf-16-le"
    if head[::2].count(0) / pairs > UTF16_SHARE > head[1::2].count(0) / pairs:
        return "utf-16-be"
    return "utf-8"


def decode(raw: bytes, encoding: str = "") -> tuple[str, str]:
    """Give text and the name of its encoding; what is not UTF-8 is read as cp1252.

    Raises:
        UnreadableError: The bytes are no text.
    """
    encoding = encoding or encoding_of(raw[:4096])
    if encoding == "utf-8":
        if raw and len(raw.translate(None, _CONTROLS)) < len(raw) * (1 - BINARY_SHARE):
            raise UnreadableError("is binary, not text")
        try:
            return raw.decode("utf-8-sig"), "utf-8"
        except UnicodeDecodeError:
            return raw.decode("cp1252", errors="replace"), "cp1252"
    try:
        return raw.decode(encoding).removeprefix("\ufeff"), encoding
    except UnicodeDecodeError:
        raise UnreadableError(f"begins like {encoding} but cannot be decoded so: save it as UTF-8") from None
