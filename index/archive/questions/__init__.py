"""What the explorer, the command line or a test asks of an archive.

A question is a frozen record. Narrowing makes a new one: `question & "kim-lee"` filters by one more person.
A file for each kind, so that a command loads only the records it speaks of.
"""
