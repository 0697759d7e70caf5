"""Bring an index up to date: find what changed, read and analyse it, write it, link people and weigh their ties.

Each batch is committed by itself, so a run that is interrupted, even by kill -9, goes on where it stopped: articles
that were committed are known by their digest, and what was not yet linked is written down in the catalogue.
"""

from index.archive.updating.changes import Changes, look
from index.archive.updating.run import bring_up_to_date

__all__ = ["Changes", "bring_up_to_date", "look"]
