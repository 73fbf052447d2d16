"""A copy of the example workspace, in which the tests stand."""

import shutil
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples/workspace"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "office"
    shutil.copytree(EXAMPLE, folder)
    monkeypatch.chdir(folder)
    return folder
