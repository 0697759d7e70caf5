"""What is taken away from an archive: the dossier of a tie, events, the graph of ties."""

from tui.export.dossier import Dossier, dossier_of
from tui.export.events import event_records
from tui.export.graph import graphml
from tui.export.html import dossier_html
from tui.export.markdown import dossier_markdown

__all__ = ["Dossier", "dossier_html", "dossier_markdown", "dossier_of", "event_records", "graphml"]
