"""What an article names beside its people, and the language it is written in."""

from index.language.entities.find import find_entities
from index.language.entities.tongue import language_of

__all__ = ["find_entities", "language_of"]
