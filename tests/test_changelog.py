"""The versions in the changelog: what is not yet released, then each release with its day."""

import re
from datetime import date
from pathlib import Path

from iocplan.version import __version__

CHANGELOG = Path(__file__).parents[1] / "CHANGELOG.md"
HEADINGS = re.findall(r"^## (.*)$", CHANGELOG.read_text(encoding="utf-8"), re.MULTILINE)
RELEASE = re.compile(r"\[(\d+)\.(\d+)\.(\d+)\] - (\d{4}-\d{2}-\d{2})")


def test_what_is_not_yet_released_stands_first():
    assert HEADINGS[0] == "[Unreleased]"


def test_every_release_has_a_version_and_a_day_the_newest_first():
    found = [RELEASE.fullmatch(heading) for heading in HEADINGS[1:]]
    assert all(found)
    versions = [tuple(int(number) for number in m.groups()[:3]) for m in found if m]
    days = [date.fromisoformat(m[4]) for m in found if m]
    assert versions == sorted(set(versions), reverse=True)
    assert days == sorted(days, reverse=True)


def test_the_program_is_the_newest_release():
    assert HEADINGS[1].startswith(f"[{__version__}] - ")
