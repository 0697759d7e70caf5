"""The pictures of the docs: every one that is shown is there, and none fetches anything from elsewhere."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[2]


def test_every_picture_that_is_shown_is_there_and_fetches_nothing():
    shown = [
        (page.parent / name).resolve()
        for page in (ROOT / "README.md", ROOT / "docs" / "guide.md")
        for name in re.findall(r"!\[[^]]*\]\(([^)]+)\)", page.read_text())
    ]
    assert len(shown) >= 6
    for path in shown:
        svg = path.read_text()
        ET.fromstring(svg)  # noqa: S314 - made here
        assert "Britney" in svg
        assert set(re.findall(r"https?://[^\"' ]+", svg)) == {"http://www.w3.org/2000/svg"}
        assert "@font-face" not in svg
