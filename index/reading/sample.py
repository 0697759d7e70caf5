"""The article that is opened where there is no other archive."""

from pathlib import Path


def sample() -> Path:
    """Give the folder of the sample: inside the installed package, in a checkout beside it."""
    package = Path(__file__).parents[1]
    installed = package / "seeds"
    return installed if installed.is_dir() else package.parent / "seeds"
