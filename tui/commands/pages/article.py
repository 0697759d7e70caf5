"""An article, or one paragraph of it with everything understood there."""

from collections.abc import Iterable

from index.archive.answers.article import Reading
from index.records import Analysis, Article
from tui.commands.pages.evidence import say_claim
from tui.commands.pages.quotations import say_quotation
from tui.terminal import Span, marked, say, say_wrapped


def say_article(article: Article, note: str = "") -> None:
    """Write a whole article with the numbers of its paragraphs in the margin."""
    _say_heading(article)
    if note:
        say_wrapped(Span(note, "bold"))
    for paragraph in article.paragraphs[1:]:
        say()
        margin = f"{f'#p{paragraph.number}':>6}  "
        say_wrapped(paragraph.text, indent=margin, hang=" " * len(margin))


def say_paragraph(reading: Reading) -> None:
    """Write one paragraph, its people marked, and what is understood of it."""
    assert reading.article
    assert reading.analysis
    number = reading.paragraph
    _say_heading(reading.article)
    say()
    margin = f"{f'#p{number}':>6}  "
    mentions = list(_mentions(reading.analysis, number))
    text = reading.article.paragraphs[number].text
    say_wrapped(
        *marked(text, [(start, end) for start, end, *_ in mentions], "name"),
        indent=margin,
        hang=" " * len(margin),
    )
    _say_mentions(mentions)
    _say_traits(reading.analysis, number)
    _say_quotations(reading.analysis, number)
    _say_claims(reading.analysis, number, dict(reading.ruled))


def _say_heading(article: Article) -> None:
    say_wrapped(Span(article.title, "bold"))
    told = (str(article.published or "undated"), article.outlet, article.author, article.name)
    say_wrapped(Span(" · ".join(filter(None, told)), "faint"))
    say(Span(article.path, "faint"))


def _mentions(analysis: Analysis, number: int) -> Iterable[tuple[int, int, str, str, str]]:
    """Give the mentions in a paragraph in order: start, end, words, person, reason."""
    found = (
        (mention.start, mention.end, mention.text, person.name, mention.reason)
        for person in analysis.people
        for mention in person.mentions
        if mention.paragraph == number
    )
    return sorted(found)


def _say_mentions(mentions: Iterable[tuple[int, int, str, str, str]]) -> None:
    for place, (_, _, words, name, reason) in enumerate(mentions):
        if place == 0:
            _say_title("People")
        because = f"  ({reason})" if reason else ""
        is_whom = "" if words == name else f" is {name}"
        say_wrapped(Span(words, "name"), is_whom, because, indent="  ", hang="    ")


def _say_traits(analysis: Analysis, number: int) -> None:
    """Write what the paragraph tells of people: ages, countries, occupations, deaths."""
    for person in analysis.people:
        told = [one.phrase for one in person.traits if one.paragraph == number and one.kind != "gender"]
        if told:
            say_wrapped(Span(person.name, "name"), f": {', '.join(told)}", indent="  ", hang="    ")


def _say_quotations(analysis: Analysis, number: int) -> None:
    quotations = [quotation for quotation in analysis.quotations if quotation.paragraph == number]
    if quotations:
        _say_title("Quotations")
    for quotation in quotations:
        say_quotation(quotation, indent="  ")


def _say_claims(analysis: Analysis, number: int, ruled: dict[int, str]) -> None:
    claims = [(place, claim) for place, claim in enumerate(analysis.claims) if claim.paragraph == number]
    if claims:
        _say_title("Claims (machine reading)")
    for place, claim in claims:
        say_claim(claim, (claim.actor, claim.recipient), ruled=ruled.get(place, ""))


def _say_title(title: str) -> None:
    say()
    say(Span(title, "bold"))
