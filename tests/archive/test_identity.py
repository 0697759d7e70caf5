"""Which archive it is, and where what belongs to it is kept."""

import os

import pytest

from index.archive.errors import UnsafeError
from index.archive.identity import Identity, forget, last_opened, places_of, remember
from index.archive.safety import check_trusted


def test_the_same_set_of_real_paths_is_the_same_archive(tmp_path):
    one, other, link = tmp_path / "one", tmp_path / "other", tmp_path / "link"
    one.mkdir()
    other.mkdir()
    link.symlink_to(one)
    assert Identity((one, other)).digest == Identity((other, link, one)).digest
    assert Identity((one,)).digest != Identity((one, other)).digest


def test_each_archive_has_folders_of_its_own_that_can_be_given(tmp_path):
    one, other = Identity((tmp_path,)), Identity((tmp_path / "x",))
    assert places_of(one).index != places_of(other).index
    given = places_of(one, tmp_path / "i", tmp_path / "d.jsonl")
    assert (given.index, given.decisions) == (tmp_path / "i", tmp_path / "d.jsonl")


def test_the_archive_last_opened_is_remembered_while_it_is_there(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    assert last_opened() == ()
    remember(Identity((folder,)))
    assert last_opened() == (folder,)
    folder.rmdir()
    assert last_opened() == ()


def test_forgetting_keeps_the_decisions(archive):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    archive.places.decisions.parent.mkdir(parents=True, exist_ok=True)
    archive.places.decisions.write_text("{}")
    assert archive.places.index in list(forget(archive.identity, archive.places))
    assert not archive.places.index.exists()
    assert archive.places.decisions.exists()


def test_index_and_lock_are_for_the_user_alone(archive):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    assert archive.places.index.stat().st_mode & 0o777 == 0o700
    modes = {path.stat().st_mode & 0o077 for path in archive.places.index.rglob("*")}
    assert modes == {0}


def test_an_index_that_others_can_write_is_not_opened(tmp_path):
    (tmp_path / "engine").write_bytes(b"")
    (tmp_path / "engine").chmod(0o666)
    with pytest.raises(UnsafeError, match="chmod -R go-w"):
        check_trusted(tmp_path)


@pytest.mark.skipif(os.getuid() != 0, reason="only root can give a file away")
def test_an_index_of_a_stranger_is_not_opened_unless_trusted(tmp_path):
    os.chown(tmp_path, 65534, 65534)
    with pytest.raises(UnsafeError, match="belongs to nobody"):
        check_trusted(tmp_path)
    check_trusted(tmp_path, ["nobody"])
