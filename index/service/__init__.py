"""The archive in a process of its own, and how to talk to it.

`start` before Textual is imported, then hand its process to a `Client`: answers are awaited, the process may die.
"""

from index.service.messages import Committed, News, Trouble
from index.service.opening import Opening
from index.service.starting import Process, start

__all__ = ["Committed", "News", "Opening", "Process", "Trouble", "start"]
