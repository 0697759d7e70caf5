"""All ties as a graph in GraphML, with dates, for Gephi, yEd, NetworkX or igraph."""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from index.archive.answers.ties import TieRow
from index.records import kin_in_words

KEYS = (
    ("name", "node"),
    ("label", "edge"),
    ("ruled", "edge"),
    ("flags", "edge"),
    ("kin", "edge"),
    ("since", "edge"),
    ("changed", "edge"),
    ("as_of", "edge"),
    ("best_source", "edge"),
    ("claims", "edge"),
)
"""What nodes and edges carry; all of it is text but the count of claims."""

NAMESPACE = "http://graphml.graphdrawing.org/xmlns"


def graphml(ties: Iterable[TieRow], as_of: str) -> str:
    """Write people as nodes and ties as edges of an undirected graph."""
    root = ET.Element("graphml", xmlns=NAMESPACE)
    for name, kind in KEYS:
        shape = "int" if name == "claims" else "string"
        ET.SubElement(root, "key", {"id": name, "for": kind, "attr.name": name, "attr.type": shape})
    graph = ET.SubElement(root, "graph", id="ties", edgedefault="undirected")
    rows = list(ties)
    people = {key: name for row in rows for key, name in zip(row.people, row.names, strict=True)}
    for key, name in people.items():
        _tell(ET.SubElement(graph, "node", id=key), name=name)
    for row in rows:
        one, two = row.people
        edge = ET.SubElement(graph, "edge", source=one, target=two)
        _tell(edge, **_facts(row), as_of=as_of)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _facts(row: TieRow) -> dict[str, str]:
    return {
        "label": row.label,
        "ruled": row.ruled,
        "flags": ", ".join(row.flags),
        "kin": kin_in_words(row.kin),
        "since": str(row.since),
        "changed": str(row.changed or ""),
        "best_source": row.best_source,
        "claims": str(row.claims),
    }


def _tell(element: ET.Element, **facts: str) -> None:
    for key, value in facts.items():
        if value:
            ET.SubElement(element, "data", key=key).text = value
