"""What the user ruled: one line each in a plain file, laid over the machine's reading and never overwritten by it.

A decision names articles, paragraphs, sentences and people by what stays when the archive is indexed again. Where that
matches nothing any more it is kept and listed as an orphan, never guessed.
"""

from index.archive.decisions.file import append, read
from index.archive.decisions.overlay import NOTHING_RULED, Overlay, lay_over
from index.archive.decisions.record import Decision, Verb

__all__ = ["NOTHING_RULED", "Decision", "Overlay", "Verb", "append", "lay_over", "read"]
