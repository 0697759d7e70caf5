"""What only the archive understands, turned into what an engine understands."""

from collections.abc import Callable, Iterator

from index.query.tree import And, Marked, Named, Node, Not, Or, Standing, Told, Unresolved


def leaves(tree: Node) -> Iterator[Node]:
    """Give every leaf and condition of a tree, from left to right."""
    if isinstance(tree, And | Or):
        for part in tree.parts:
            yield from leaves(part)
    elif isinstance(tree, Not | Told):
        yield from leaves(tree.part)
    else:
        yield tree


def resolve(tree: Node, change: Callable[[Unresolved], Node]) -> Node:
    """Put what `change` gives in the place of each `Named`, `Standing` and `Marked`.

    `person:` becomes `Mentions`; `pair:`, `said:` and `about:` become `Between`, `Said` and `About`, inside the `Told`
    that holds them; `status:` becomes `OfTies`; marks become `Paragraphs` or `OfTies`.
    """
    if isinstance(tree, And | Or):
        return type(tree)(tuple(resolve(part, change) for part in tree.parts))
    if isinstance(tree, Not | Told):
        return type(tree)(resolve(tree.part, change))
    return change(tree) if isinstance(tree, Named | Standing | Marked) else tree
