"""Fixtures that all tests share; builders of plans are in ``builders``."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from iocplan.notice_file.load import load_plan
from iocplan.plan.rows import Plan

NOTICE = Path(__file__).parents[1] / "data/notice.yaml"

settings.register_profile("iocplan", deadline=None, max_examples=40)
settings.load_profile("iocplan")


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the snapshots of the tests out of the user's cache folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def real_plan() -> Plan:
    return load_plan(NOTICE)
