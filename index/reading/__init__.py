"""Bytes to articles: files are found, decoded, cleaned and cut into paragraphs.

The one rule: whatever a file holds, reading it yields articles and refusals and never raises.
"""

from index.reading.cleaning import clean
from index.reading.files import find_files, read_file, root_of

__all__ = ["clean", "find_files", "read_file", "root_of"]
