"""Answers as pages of text: what a reporter reads where no explorer is open."""
