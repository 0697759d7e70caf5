"""What a command's exit status says."""

FOUND = 0
"""Something was found, or all was done."""

NOTHING = 1
"""Nothing was found, or the two have no status."""

ERROR = 2
"""The command could not run; one line on stderr says why and what to do."""

REFUSED = 3
"""Done, but some files were refused, each named on stderr, or some lines of one."""

INTERRUPTED = 130
"""Ended by ctrl-c: the status of a process ended by SIGINT."""
