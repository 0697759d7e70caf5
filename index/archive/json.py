"""The one place that knows the JSON of questions, answers, progress and reports.

Every object carries `schema` and `kind`; dates are ISO 8601, tuples and sets lists. What is addressed in the archive
has its `address` beside it. An object read back gives the very record. Load this module where JSON is asked for only.
"""

import json
from functools import cache
from typing import Any, get_args

from cattrs.gen import make_dict_unstructure_fn
from cattrs.preconf.json import JsonConverter, make_converter

from index.archive.answers.every import Answer
from index.archive.answers.quotations import QuotationRow
from index.archive.answers.search import Hit
from index.archive.answers.status import Evidence
from index.archive.progress import Progress, Report
from index.archive.questions.every import Question
from index.records import Analysis, Tie

SCHEMA = 1
"""Version of the JSON; a later program goes on reading it."""

TOP = (*get_args(Question), *get_args(Answer), Progress, Report, Tie, Analysis)
"""Records that are printed or read by themselves."""

KINDS: dict[str, type] = {kind.__name__: kind for kind in TOP}
"""Records by the `kind` of their JSON."""

ADDRESSED = (Hit, Evidence, QuotationRow)
"""Records that tell their address."""


def plain(record: object) -> dict[str, Any]:
    """Make a record a dictionary of what JSON knows."""
    return {"schema": SCHEMA, "kind": type(record).__name__, **_converter().unstructure(record)}


def dumps(record: object, *, indent: int | None = None) -> str:
    """Write a record as JSON, accents as they are."""
    return json.dumps(plain(record), ensure_ascii=False, indent=indent)


def record_of(told: dict[str, Any]) -> Any:  # noqa: ANN401 - any of TOP
    """Read a record back.

    Raises:
        ValueError: It is of another schema or of no known kind.
    """
    if told.get("schema") != SCHEMA or told.get("kind") not in KINDS:
        raise ValueError(f"no record of schema {SCHEMA}: {told.get('kind')!r}, schema {told.get('schema')!r}")
    return _converter().structure(told, KINDS[told["kind"]])


def loads(text: str) -> Any:  # noqa: ANN401 - any of TOP
    """Read a record from its JSON."""
    return record_of(json.loads(text))


@cache
def _converter() -> JsonConverter:
    converter = make_converter()
    converter.register_unstructure_hook(frozenset, sorted)
    for kind in ADDRESSED:
        write = make_dict_unstructure_fn(kind, converter)
        converter.register_unstructure_hook(kind, _with_address(write))
    return converter


def _with_address(write: Any) -> Any:  # noqa: ANN401 - a function that cattrs made
    def addressed(record: Hit | Evidence | QuotationRow) -> dict[str, Any]:
        return {"address": record.address, **write(record)}

    return addressed
