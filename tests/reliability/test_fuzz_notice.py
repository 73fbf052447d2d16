"""A notice file from a stranger: right output or a located Problem, soon, and nothing runs."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest
from mutations import mutated

from running import NOTICE

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"
SMALL = [
    path
    for folder in ("valid", "invalid")
    for path in sorted((EXAMPLES / folder).glob("*.yaml"))
    if path.stat().st_size < 4000
]
VALID = [path for path in SMALL if path.parent.name == "valid"]
SOURCES = [NOTICE, *VALID * 20, *SMALL]
"""Mostly small and sound ones, which are tried faster and broken in more interesting ways."""

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="limits of memory and alarms")


def torment(seed: str, first: int, count: int) -> dict:
    worker = [sys.executable, str(HERE / "torment.py"), seed, str(first), str(count)]
    ran = subprocess.run([*worker, *map(str, SOURCES)], capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr.decode()[-2000:]
    return json.loads(ran.stdout)


@posix_only
def test_every_mutated_file_ends_in_right_output_or_a_located_problem(rng, how_many, tried):
    number, at_once = how_many((160, 1), (24_000, 2))
    share = 12_000 if at_once > 1 else number
    seed = str(rng.randrange(10**9))
    with ThreadPoolExecutor(at_once) as pool:
        starts = range(0, number, share)
        reports = list(pool.map(lambda start: torment(seed, start, share), starts))
    failures = [failure for report in reports for failure in report["failures"]]
    assert failures == []
    sound, slowest, peak = (
        f([r[k] for r in reports]) for f, k in ((sum, "sound"), (max, "slowest"), (max, "peak_mb"))
    )
    tried(
        f"{number} mutated notice files ({sound} still sound plans, shown in full): no traceback, "
        f"nothing run; the slowest took {slowest:.2f} s for all of its commands, "
        f"{peak} MB at most"
    )


def test_the_same_seed_makes_the_same_files():
    seeds = [path.read_bytes() for path in SOURCES]
    again = [[mutated(Random(n), seeds) for n in range(50)] for _ in range(2)]  # noqa: S311
    assert again[0] == again[1]
    assert len(set(again[0])) > 40
