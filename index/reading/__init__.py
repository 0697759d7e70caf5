"""Bytes to articles: formats, encodings, dates and cleaning."""
