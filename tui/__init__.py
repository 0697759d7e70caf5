"""The terminal face of amends. Empty on purpose: every command imports it, so it loads nothing."""

DISTRIBUTION = "amends"
"""Marker that the start checks: another distribution may install a package called tui."""
