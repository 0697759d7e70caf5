"""The engine over Whoosh: its store, term dictionary and columns, with sets of documents as roaring bitmaps."""
