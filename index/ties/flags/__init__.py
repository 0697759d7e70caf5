"""Flags: what else is to be known of a status."""

from index.ties.flags.finding import flags_of
from index.ties.flags.scene import Scene

__all__ = ["Scene", "flags_of"]
