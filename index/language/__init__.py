"""An article to its people, quotations and claims."""

from index.language.analysis import analyse

__all__ = ["analyse"]
