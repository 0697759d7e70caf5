"""People across articles: who of one article is who of another, under which key and name.

The same full name is one person unless articles conflict (`conflicts`); a single word is one person only where it is
no common name (`linking`); keys and numbers once given stay (`numbers` in the catalogue).
"""

from index.archive.people.linking import Linked, link
from index.archive.people.rows import person_row

__all__ = ["Linked", "link", "person_row"]
