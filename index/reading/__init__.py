"""Bytes to articles: files are found, decoded, cleaned and cut into paragraphs.

The one rule: whatever a file holds, reading it yields articles and refusals and never raises.
"""

from index.reading.cleaning import clean
from index.reading.files import encoding_of_file, find_files, read_file, root_of
from index.reading.sample import sample
from index.reading.source import source_of

__all__ = ["clean", "encoding_of_file", "find_files", "read_file", "root_of", "sample", "source_of"]
