"""How a phrase steps over the people of a line: a name, its 's, and who only leads to another."""

from index.language.claims.line import Line


def past_person(line: Line, n: int) -> int:
    """Step over a person, a name of the same one behind it, and an 's."""
    while n + 1 < len(line) and line[n + 1].people == line[n].people:
        n += 1
    return n + 2 if is_possessor(line, n) else n + 1


def is_possessor(line: Line, n: int) -> bool:
    """Tell whether an 's stands behind the token at n."""
    return n + 1 < len(line) and line[n + 1].word == "'s"


def leads_on(line: Line, n: int) -> bool:
    """Tell whether a person only leads to another one: "her" in "her ex", "X's" in "X's brother"."""
    described = n + 1 < len(line) and (line[n + 1].inside or line[n + 1].form == "description")
    return is_possessor(line, n) or (described and line[n].form == "pronoun")
