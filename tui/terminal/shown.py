"""The only form in which text reaches a terminal.

Archive text is clean already (`index.reading.clean`); names of files, queries, errors and decisions are not, so
everything that is written passes here once more.
"""

import re

_UNSEEN = re.compile("[\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb]")
"""C1 controls, DEL, bidi embeddings, overrides and isolates (UAX 9), half characters, annotation marks."""

_PICTURES = {code: 0x2400 + code for code in range(32)}
"""Each C0 control with its picture in the block Control Pictures: ESC is shown as ␛."""


def shown(text: str) -> str:
    """Give text in which nothing steers the terminal: controls become pictures, what has none becomes �.

    Each character stays one character, so that offsets hold.
    """
    if text.isprintable():  # which none of them is
        return text
    return _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text.translate(_PICTURES))
