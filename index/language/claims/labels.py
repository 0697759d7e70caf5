"""The label that opens a caption ("Pals again? X and Y ..."): words of their own, about the people of the sentence."""

import re

LABEL = re.compile(r"(?P<label>[A-Z'‘“][^.:!?;,]{1,60}?)(?P<mark>[:!?])\s+(?=[A-Z0-9'‘“\"])")  # noqa: RUF001
"""Up to some eight words before a colon, an exclamation mark or a question mark that open a paragraph."""

WORDS = 8


def label_end(text: str) -> int:
    """Where the label of a caption ends; 0 where there is none."""
    match = LABEL.match(text)
    if match is None or match["label"].count(" ") >= WORDS:
        return 0
    return match.end("mark")
