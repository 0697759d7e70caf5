"""`amends`, and `python -P -m tui`."""

import gc
import sys

FEWER_COLLECTIONS = 100_000
"""Objects made between two looks for garbage: at the usual 700 a start spends a twelfth of its time on them."""


def main() -> None:
    """Start the command line, once it is sure that the packages are our own."""
    gc.set_threshold(FEWER_COLLECTIONS)
    import index  # noqa: PLC0415 - checked before anything of it runs

    if getattr(index, "DISTRIBUTION", None) != "amends":
        place = getattr(index, "__file__", None) or "a folder without code"
        sys.stderr.write(
            f"amends: another package called index ({place!a}) hides its own: install amends into an environment of its own\n"
        )
        sys.exit(2)
    from tui.commands import run  # noqa: PLC0415 - see above

    status = run(sys.argv[1:])
    gc.freeze()  # else the interpreter looks once more for garbage in all that it is about to give back
    sys.exit(status)


if __name__ == "__main__":
    main()
