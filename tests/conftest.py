"""Archives made of a test's docstring: its articles are written as files, read, analysed and indexed for real.

Articles are parted by a line `---`; the first line of each is ` 2023-05-01 Headline`, every further line a paragraph.
"""

import inspect
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from index.archive import Archive

settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")  # a machine that does other things too fails nothing


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    """Keep the folders of the platform out of the tests."""
    home = tmp_path_factory.mktemp("home")
    for name in ("CACHE", "DATA", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


def write_articles(folder: Path, text: str) -> Path:
    """Write articles parted by `---` as files `1.txt`, `2.txt` and so on."""
    folder.mkdir(exist_ok=True)
    for number, one in enumerate(text.split("\n---\n"), start=1):
        (folder / f"{number}.txt").write_text(f" date {one.strip()}\n")
    return folder


def write_many(path: Path, articles: int, paragraphs: int) -> Path:
    """Write a file of many articles of one day, one object a line, enough for several commits."""
    text = "\n".join(f"Mira Holt met Dora Quill in town {number}." for number in range(paragraphs))
    lines = [
        json.dumps({"id": f"n{number}", "date": "2023-05-01", "title": f"Story {number}", "text": text})
        for number in range(articles)
    ]
    path.write_text("".join(f"{line}\n" for line in lines))
    return path


@pytest.fixture
def folder(tmp_path, request):
    """Give a folder with the articles of the test's docstring."""
    return write_articles(tmp_path / "articles", inspect.getdoc(request.function) or "")


@pytest.fixture
def archive(folder, tmp_path):
    """Give the archive of the articles of the test's docstring, indexed."""
    with Archive.open(
        [folder], index_dir=tmp_path / "index", decisions=tmp_path / "decisions.jsonl"
    ) as opened:
        for _ in opened.update(workers=0):
            pass
        yield opened
