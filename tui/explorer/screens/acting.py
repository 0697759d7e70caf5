"""A screen on which the user takes things away and rules: its owners of those commands."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from tui.explorer.screens.owned import Owned

if TYPE_CHECKING:
    from tui.explorer.taking import Takes
    from tui.explorer.verdicts import Verdicts

T = TypeVar("T")


class Acting(Owned[T]):
    """Takes away and rules on what is under the cursor; what does so is loaded after the first picture."""

    @cached_property
    def takes(self) -> Takes:
        """Who takes things away."""
        from tui.explorer.taking import Takes  # noqa: PLC0415 - see above

        return Takes(self)

    @cached_property
    def verdicts(self) -> Verdicts:
        """Who rules."""
        from tui.explorer.verdicts import Verdicts  # noqa: PLC0415 - see above

        return Verdicts(self)
