"""One object for each article: everything understood of it, as `amends analyse --jsonl` prints it.

The format stands in docs/analyse-format.md.
"""

from index.report.files import report_files
from index.report.objects import report

__all__ = ["report", "report_files"]
