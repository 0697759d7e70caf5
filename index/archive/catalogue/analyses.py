"""What was understood of an article, unpacked."""

from typing import TYPE_CHECKING

from index.archive.catalogue.connection import Catalogue
from index.archive.catalogue.packing import unpack

if TYPE_CHECKING:
    from index.records import Analysis, Claim, Kin


def analysis_of(catalogue: Catalogue, name: str) -> "Analysis":
    """Read what was understood of an article."""
    analysis: Analysis = unpack(catalogue.one("SELECT analysis FROM articles WHERE name = ?", name))
    return analysis


def claims_of(catalogue: Catalogue, name: str) -> "tuple[tuple[Claim, ...], tuple[Kin, ...]]":
    """Read claims and kin words of an article."""
    claims, kin = unpack(catalogue.one("SELECT claims FROM articles WHERE name = ?", name))
    return claims, kin
