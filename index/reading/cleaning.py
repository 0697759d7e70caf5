"""Cleaned text: what may steer a terminal goes, what a script needs to be read stays.

Offsets, index and citation all count characters of cleaned text, so cleaning happens once, here.
"""

import re
import unicodedata

_SEQUENCE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor (ECMA-48, 5.4)
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]{0,2000}(?:\x07|\x1b\\|\x9c)"  # OSC, DCS, SOS, PM, APC
    r"|\x1b[ -/]+[0-~]"  # character sets
    r"|\x1b[0-~]?"  # the rest, and a lone ESC
)
"""Escape sequences; one that is never closed loses its opening only, so that no words are lost."""

_LINE_END = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
"""Whatever ends a line somewhere (UAX 14, class BK, CR, NL)."""

_BLANK = re.compile(r"[\t\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
"""Blanks other than the space (category Zs, and tabs)."""

_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x9f"  # C0 and C1 controls
    "\xad\u2060\ufeff"  # soft hyphen, word joiner, byte order mark: they only split words
    "\u202a-\u202e\u2066-\u2069"  # bidi embeddings, overrides and isolates (UAX 9)
    "\ufff9-\ufffb]"  # interlinear annotation
)
"""Characters that have no place in a text; direction marks and joiners are not among them."""

_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character: valid in JSON's escapes, never in text."""


def clean(text: str) -> str:
    r"""Give text as every part of the project sees it: safe for a terminal, in NFC, lines ended by `\n`.

    NFC (UAX 15) makes a name written with a combining accent the same name as one without.
    """
    text = _SEQUENCE.sub("", text)
    text = _LINE_END.sub("\n", text)
    text = _BLANK.sub(" ", text)
    text = _UNSEEN.sub("", text)
    text = _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
    return unicodedata.normalize("NFC", text)
