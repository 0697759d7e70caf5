"""Bring an index up to date: find what changed, read and analyse it, write it, link people and weigh their ties.

Each batch is committed by itself, so a run that is interrupted, even by kill -9, goes on where it stopped: articles
that were committed are known by their digest, and what was not yet linked is written down in the catalogue.
`run` is imported by itself: looking for changes needs none of it.
"""

from index.archive.updating.changes import Changes, look

__all__ = ["Changes", "look"]
