"""The archive: one face over files, index and decisions.

`Archive` itself is loaded when it is first asked for: questions and answers are also spoken where no index is open.
"""

from typing import TYPE_CHECKING

from index.faces import late

if TYPE_CHECKING:
    from index.archive.face import Archive

__all__ = ["Archive"]

__getattr__ = late(__name__, {"face": ("Archive",)})
