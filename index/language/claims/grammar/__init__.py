"""Light structure of a sentence: noun phrases, subjects, objects, possessors; nobody is guessed."""

from index.language.claims.grammar.clause import POSSESSIVES, Clause
from index.language.claims.grammar.nominative import climb
from index.language.claims.grammar.objects import objects, whom
from index.language.claims.grammar.possessors import is_owned, owner
from index.language.claims.grammar.subjects import copula_subject, subject
from index.language.claims.grammar.tokens import People

__all__ = [
    "POSSESSIVES",
    "Clause",
    "People",
    "climb",
    "copula_subject",
    "is_owned",
    "objects",
    "owner",
    "subject",
    "whom",
]
