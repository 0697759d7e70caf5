"""What is taken away from an archive: the dossier of a tie, lists, events, the graph of ties."""

from tui.export.dossier import Dossier, dossier_of
from tui.export.events import event_records
from tui.export.files import forms_of, name_of, written
from tui.export.graph import graphml
from tui.export.html import dossier_html
from tui.export.markdown import dossier_markdown

__all__ = [
    "Dossier",
    "dossier_html",
    "dossier_markdown",
    "dossier_of",
    "event_records",
    "forms_of",
    "graphml",
    "name_of",
    "written",
]
