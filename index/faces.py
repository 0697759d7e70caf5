"""The face of a room whose files are loaded late: each when one of its names is first asked for.

Making the classes is most of the time that a one-shot search and the first picture of the explorer take.
"""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def late(package: str, homes: Mapping[str, tuple[str, ...]]) -> Callable[[str], Any]:
    """Give the `__getattr__` of a package (PEP 562).

    Args:
        package: Its full name.
        homes: Which of its modules holds which names.
    """

    def load(name: str) -> Any:  # noqa: ANN401 - module attributes are of any type
        home = next((file for file, names in homes.items() if name in names), None)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        found = getattr(import_module(f"{package}.{home}"), name)
        setattr(sys.modules[package], name, found)
        return found

    return load
