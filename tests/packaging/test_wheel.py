"""The wheel, installed where nothing of the checkout is, runs with its sample; no folder slips it code."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from tui.commands.group import COMMANDS

ROOT = Path(__file__).parents[2]

BRITNEY, LYNNE = "Britney Spears", "Lynne Spears"

CALLS = {
    "find": ["coff*"],
    "people": [],
    "status": [BRITNEY, LYNNE],
    "timeline": [BRITNEY, LYNNE],
    "quotes": [],
    "show": ["000"],
    "index": ["stories"],
    "check": ["stories"],
    "analyse": ["--jsonl", "stories"],
    "export": ["dossier", BRITNEY, LYNNE],
    "decisions": ["export"],
    "forget": ["stories"],
    "config": [],
    "keys": [],
}
"""Every command, called so that it does its work."""


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    """Build the wheel and install it into an environment that has its dependencies and nothing else of ours."""
    folder = tmp_path_factory.mktemp("bare")
    quiet = {"capture_output": True, "cwd": ROOT}
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--wheel", "-o", folder, "."], check=True, **quiet
    )
    venv.create(folder / "venv", with_pip=False)
    python = folder / "venv" / "bin" / "python"
    wheel = next(folder.glob("*.whl"))
    subprocess.run(
        [sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-deps", "--no-index", wheel],
        check=True,
        **quiet,
    )
    here = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        **quiet,
        text=True,
    ).stdout.strip()
    # A line in a .pth file adds the folder of the dependencies, but not what .pth files there point to: our checkout.
    Path(here, "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / "venv" / "bin" / "amends"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """Make a folder of a stranger: an article, and code where the program's own packages would be looked for."""
    folder = tmp_path_factory.mktemp("hostile")
    code = f"open({str(folder / 'ran')!r}, 'w').close()\n"
    for package in ("index", "tui", "textual", "click"):
        (folder / package).mkdir()
        (folder / package / "__init__.py").write_text(code)
    for module in ("whoosh.py", "attrs.py", "json.py", "sitecustomize.py"):
        (folder / module).write_text(code)
    (folder / "stories").mkdir()
    (folder / "stories" / "quill.txt").write_text(" date 2021-03-04 Ada Quill replies\nAda Quill replied.\n")
    return folder


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_runs_from_the_wheel_in_a_folder_of_hostile_code(bare, hostile, tmp_path_factory, name):
    home = tmp_path_factory.getbasetemp() / "wheel-home"
    ended = subprocess.run(
        [bare, name, *CALLS[name]],
        cwd=hostile,
        env={"PATH": os.environ["PATH"], "HOME": str(home)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "defect" not in ended.stderr
    assert ended.returncode in {0, 1}
    assert not (hostile / "ran").exists()


def test_the_sample_is_in_the_wheel(bare, tmp_path):
    ended = subprocess.run(
        [bare, "config"], env={"HOME": str(tmp_path)}, capture_output=True, text=True, check=True
    )
    sample = Path(ended.stdout.split(" = ")[1].split("  (sample)")[0])
    assert [path.name for path in sample.iterdir()] == ["000_d92ff9ce8cfcd715.txt"]
    assert ROOT not in sample.parents
