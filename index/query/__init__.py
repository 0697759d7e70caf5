"""The query language: text in, tree out, and the tree back in words."""

from index.query.errors import QueryError, nearest
from index.query.fields import FIELDS, VALUES
from index.query.parser import Query, parse
from index.query.resolving import leaves, resolve
from index.query.tokens import Token, fold, tokens, words
from index.query.tree import both, either
from index.query.writing import write

__all__ = [
    "FIELDS",
    "VALUES",
    "Query",
    "QueryError",
    "Token",
    "both",
    "either",
    "fold",
    "leaves",
    "nearest",
    "parse",
    "resolve",
    "tokens",
    "words",
    "write",
]
