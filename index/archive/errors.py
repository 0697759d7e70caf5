"""What can keep an archive from opening or from being indexed; each message is one line that says what to do."""


class ArchiveError(Exception):
    """An archive cannot be opened or brought up to date; the message is to be shown as it is."""


class UnusableError(ArchiveError):
    """There is an index that this program cannot answer from; the message says why."""


class BusyError(ArchiveError):
    """Another process is writing the index."""


class UnsafeError(ArchiveError):
    """The index lies where a stranger could have written it; it holds pickles, so it is not opened."""
