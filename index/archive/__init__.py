"""The archive: one face over files, index and decisions."""
