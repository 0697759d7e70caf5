"""The catalogue: which files and articles there are, what was understood of each, who is who and where ties stand.

SQLite from the standard library keeps it beside the engine's index: lookups by key, one transaction for all of it,
readers that go on reading while it is written. The engine finds paragraphs; the catalogue knows the rest.
"""

from index.archive.catalogue.connection import Catalogue

__all__ = ["Catalogue"]
