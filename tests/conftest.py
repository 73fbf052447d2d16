"""Fixtures that all tests share; builders of plans are in ``builders``.

``--long`` tries more of whatever is random, with a printed ``--seed``, and prints at the end what
was tried.
"""

import compileall
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import settings

import iocplan
from iocplan.notice_file.load import load_plan
from iocplan.plan.rows import Plan

NOTICE = Path(__file__).parents[1] / "data/notice.yaml"

settings.register_profile("iocplan", deadline=None, max_examples=40)
settings.register_profile("long", deadline=None, max_examples=1000)
settings.load_profile("iocplan")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="try more of whatever is random")
    parser.addoption("--seed", type=int, default=20230315, help="what the random tries begin with")


@pytest.hookimpl(tryfirst=True)  # before Hypothesis looks whether there is a seed
def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--long"):
        settings.load_profile("long")
        config.option.hypothesis_seed = _seed(config)
    if not hasattr(config, "workerinput"):
        # hundreds of tests start the program, which an environment may keep from compiling once
        compileall.compile_dir(Path(iocplan.__file__).parent, quiet=2)


def pytest_report_header(config: pytest.Config) -> str:
    return f"tries: {'long' if config.getoption('--long') else 'quick'}, seed: {_seed(config)}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not terminalreporter.config.getoption("--long"):
        return
    reports = terminalreporter.getreports("passed") + terminalreporter.getreports("failed")
    said = [text for r in reports for name, text in r.user_properties if name == "tried"]
    if said:
        terminalreporter.section(f"tried, from seed {_seed(terminalreporter.config)}")
        terminalreporter.write("".join(f"{line}\n" for line in sorted(map(str, said))))


def _seed(config: pytest.Config) -> int:
    seed: int = config.getoption("--seed")
    return seed


@pytest.fixture
def how_many(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """Choose between a number of quick tries and one of long tries."""
    is_long = request.config.getoption("--long")
    return lambda quick, long: long if is_long else quick


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> Random:
    """Random numbers of the test's own, the same for the same seed."""
    return Random(f"{_seed(request.config)} {request.node.nodeid}")  # noqa: S311 - no secret


@pytest.fixture
def tried(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Take a sentence with the figures of what was tried."""
    return lambda text: request.node.user_properties.append(("tried", text))


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the snapshots of the tests, and what they remember, out of the user's folders."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def real_plan() -> Plan:
    return load_plan(NOTICE)
