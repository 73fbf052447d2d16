import os

import pytest
from committing import Repository

from running import NOTICE


@pytest.fixture
def empty(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.chdir(tmp_path)
    return Repository(tmp_path)


@pytest.fixture
def repository(empty):
    empty.file.write_bytes(NOTICE.read_bytes())
    empty.commit("2023-03-15", "the notice")
    return empty
