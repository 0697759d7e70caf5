"""What an archive tells: frozen records with one window of rows, the counts and the query as understood.

A file for each question, so that a command loads only the records it speaks of.
"""
