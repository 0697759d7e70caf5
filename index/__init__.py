"""The core of amends: from files of articles to answers about people and their ties.

The face of the package. Nothing here loads the engine until it is asked for, since every command imports it.
"""

DISTRIBUTION = "amends"
"""Marker that the start checks: another distribution may install a package called index."""
