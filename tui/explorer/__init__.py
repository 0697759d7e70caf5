"""The explorer: app, screens and widgets over the archive's process."""
