"""`amends`, and `python -P -m tui`."""


def main() -> None:
    """Start the command line."""
    from tui.commands import amends  # noqa: PLC0415 - checked packages first

    amends()
