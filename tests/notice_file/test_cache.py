import json
import os
import time
from datetime import date
from pathlib import Path

import platformdirs
import pytest
from hypothesis import given

from iocplan.errors import IocplanError
from iocplan.notice_file.cache import kept_plans, key, sweeping
from iocplan.notice_file.cache.folder import cache_folder
from iocplan.notice_file.cache.key import find_files
from iocplan.notice_file.cache.read_plan import read_plan
from iocplan.notice_file.load import load_plan
from iocplan.plan.codec import decode_plan, decode_task, encode_head
from iocplan.plan.lazy import Lazy
from iocplan.schedule.day_columns import days_of
from iocplan.schedule.resolve import Resolver
from iocplan.schedule.standing import stand
from running import NOTICE
from strategies import plans

VALID = sorted((Path(__file__).parents[2] / "examples" / "valid").glob("*.yaml"))


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "iocplan" / "plans"


@pytest.fixture
def plan_file(tmp_path):
    path = tmp_path / "notice.yaml"
    path.write_bytes(NOTICE.read_bytes())
    return path


def kept_for(path):
    return kept_plans.load_kept(path, path.read_bytes())


def the_file(cache):
    (found,) = cache.glob("*.rows")
    return found


def test_there_is_none_before_the_first_run_and_one_after_it(plan_file):
    assert kept_for(plan_file) is None
    made = read_plan(plan_file)
    kept = kept_for(plan_file)
    assert kept.plan == made.plan
    assert kept.days == made.days


@pytest.mark.parametrize("path", [NOTICE, *VALID], ids=lambda path: path.stem)
def test_a_kept_plan_is_the_plan_of_the_file(path):
    read_plan(path)
    kept = kept_for(path)
    assert kept.plan == load_plan(path)
    today = date(2023, 3, 24)
    made = stand(load_plan(path), today)
    assert stand(kept.plan, today, kept.days).tasks == made.tasks


@given(plans())
def test_every_plan_comes_back_from_its_rows(plan):
    head = json.loads(json.dumps(encode_head(plan)))
    rows = json.loads(json.dumps(plan.tasks, default=date.isoformat))
    assert decode_plan(head, tuple(map(decode_task, rows))) == plan


def test_a_changed_file_is_made_anew(plan_file):
    read_plan(plan_file)
    plan_file.write_bytes(plan_file.read_bytes() + b"# one more\n")
    assert kept_for(plan_file) is None


@pytest.mark.parametrize(
    "attribute", ["sys.version", "sys.path", "iocplan.notice_file.cache.key.__version__"]
)
def test_another_version_or_other_libraries_make_it_anew(plan_file, monkeypatch, attribute):
    read_plan(plan_file)
    monkeypatch.setattr(attribute, ["", "else"] if attribute == "sys.path" else "9.9")
    assert kept_for(plan_file) is None


@pytest.mark.parametrize("change", [Path.unlink, Path.touch, lambda path: path.write_bytes(b"1")])
def test_code_that_is_gone_or_another_is_made_anew(plan_file, monkeypatch, tmp_path, change):
    code = tmp_path / "code.py"
    code.touch()
    os.utime(code, (1, 1))
    info = code.stat()
    traces = {str(code): [info.st_size, info.st_mtime_ns]}
    monkeypatch.setattr(kept_plans, "find_files", lambda: traces)
    read_plan(plan_file)
    assert kept_for(plan_file)
    change(code)
    assert kept_for(plan_file) is None


def test_the_files_of_every_room_that_makes_a_plan_are_traced():
    traced = {Path(path).name for path in find_files()}
    assert {"rows.py", "resolve.py", "compile.py", "tree.py", "vietnam.py", "tzdata.zi"} <= traced


@pytest.mark.parametrize("named", [None, "", " ", "/somewhere", "~/here"])
@pytest.mark.parametrize("home", [None, "", "/home/an"])
def test_the_cache_is_where_platformdirs_says(monkeypatch, named, home):
    for name, value in (("XDG_CACHE_HOME", named), ("HOME", home)):
        monkeypatch.delenv(name) if value is None else monkeypatch.setenv(name, value)
    assert cache_folder() == platformdirs.user_cache_path("iocplan")


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b"[", b"{"),
        lambda data: data.rpartition(b"\n")[0],
        lambda data: data.split(b"\n")[0] + b"\n[]\n[]\n",
        lambda data: data.split(b"\n")[0] + b"\nnull\nnull",
        lambda data: b"\xff" + data,
    ],
)
def test_a_damaged_kept_plan_is_as_good_as_none(plan_file, cache, damage):
    expected = read_plan(plan_file)
    file = the_file(cache)
    file.write_bytes(damage(file.read_bytes()))
    assert kept_for(plan_file) is None
    assert read_plan(plan_file) == expected
    assert kept_for(plan_file).plan == expected.plan


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="POSIX modes and owners")
def test_a_kept_plan_that_others_can_write_or_own_is_not_believed(plan_file, cache, monkeypatch):
    read_plan(plan_file)
    the_file(cache).chmod(0o666)
    assert kept_for(plan_file) is None
    the_file(cache).chmod(0o600)
    assert kept_for(plan_file)
    monkeypatch.setattr(os, "getuid", lambda: 4711)
    assert kept_for(plan_file) is None


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="POSIX modes and owners")
def test_a_kept_plan_is_private_to_its_user(plan_file, cache):
    read_plan(plan_file)
    assert (cache.stat().st_mode & 0o777, the_file(cache).stat().st_mode & 0o777) == (0o700, 0o600)


def test_a_cache_that_cannot_be_written_only_costs_time(plan_file, monkeypatch, tmp_path):
    (tmp_path / "no-folder").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "no-folder"))
    assert len(read_plan(plan_file).plan.tasks) == 15
    assert kept_for(plan_file) is None


def test_nothing_is_kept_or_believed_where_the_cache_is_not_wanted(plan_file, cache):
    read_plan(plan_file, use_cache=False)
    assert not cache.exists()


def test_a_broken_plan_is_not_kept(plan_file, cache):
    plan_file.write_text("plan: [", encoding="utf-8")
    with pytest.raises(IocplanError):
        read_plan(plan_file)
    assert not cache.exists()


def keep_plans(folder, cache, number):
    """Keep as many plans, each a minute before the next, and return their files by age."""
    files = []
    for n in range(number):
        path = folder / f"{n}.yaml"
        path.write_bytes(NOTICE.read_bytes())
        read_plan(path)
        files += set(cache.glob("*.rows")) - set(files)
        os.utime(files[-1], (time.time() - (number - n) * 60,) * 2)
    return files


def test_thousands_of_plans_are_kept(tmp_path, cache):
    assert len(keep_plans(tmp_path, cache, 70)) == 70
    sweeping.sweep(cache)
    assert len(list(cache.glob("*.rows"))) == 70


def test_what_nobody_has_asked_for_in_a_quarter_is_swept_away(tmp_path, cache):
    old, new = keep_plans(tmp_path, cache, 2)
    os.utime(old, (1, 1))
    (cache / ".swept").unlink()
    sweeping.sweep(cache)
    assert (old.exists(), new.exists()) == (False, True)


def test_the_longest_unused_go_where_there_are_too_many_bytes(tmp_path, cache, monkeypatch):
    files = keep_plans(tmp_path, cache, 4)
    monkeypatch.setattr(sweeping, "_MOST_BYTES", 2 * files[0].stat().st_size)
    (cache / ".swept").unlink()
    sweeping.sweep(cache)
    assert [file.exists() for file in files] == [False, False, True, True]


def test_the_folder_is_looked_through_once_an_hour_at_most(tmp_path, cache):
    (old,) = keep_plans(tmp_path, cache, 1)
    os.utime(old, (1, 1))
    sweeping.sweep(cache)
    assert old.exists()
    os.utime(cache / ".swept", (1, 1))
    sweeping.sweep(cache)
    assert not old.exists()


def test_a_plan_that_is_asked_for_again_counts_as_used(cache, plan_file):
    read_plan(plan_file)
    os.utime(the_file(cache), (1, 1))
    assert kept_for(plan_file)
    assert time.time() - the_file(cache).stat().st_mtime < 3600


def test_who_reads_many_plans_looks_once_whether_the_code_is_the_same(tmp_path, cache, monkeypatch):
    keep_plans(tmp_path, cache, 3)
    looked = []
    monkeypatch.setattr(key, "_are_same", lambda made_by: looked.append(made_by) or True)
    same = set()
    for n in range(3):
        assert read_plan(tmp_path / f"{n}.yaml", same=same).plan
    assert len(looked) == 1


def test_a_plan_that_would_be_too_large_is_not_kept(plan_file, cache, monkeypatch):
    monkeypatch.setattr(kept_plans, "_MOST_BYTES", 1000)
    read_plan(plan_file)
    assert list(cache.glob("*")) == []


def test_a_lazy_sequence_makes_each_item_once_and_only_when_asked():
    made = []
    lazy = Lazy(3, lambda place: made.append(place) or str(place))
    assert (len(lazy), made) == (3, [])
    assert (lazy[1], lazy[-1], lazy[1]) == ("1", "2", "1")
    assert made == [1, 2]
    assert lazy[0:2] == ["0", "1"]
    assert list(lazy) == ["0", "1", "2"]
    assert lazy == ("0", "1", "2")
    assert lazy != ("0", "1")
    assert lazy != 3
    with pytest.raises(IndexError):
        lazy[3]


@given(plans())
def test_the_columns_say_of_every_task_what_its_standing_says(plan):
    days = days_of(plan, Resolver(plan))
    today = date(2023, 3, 24)
    for place, task in enumerate(stand(plan, today).tasks):
        day = days.day_on(place, today.toordinal())
        assert (date.fromordinal(day) if day else None) == task.day
        assert bool(days.is_open[place]) == task.is_open
