"""What changed, as a person reads it and as a merge request shows it, on the real notice."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

import situations
from iocplan.data.differences_json import changes_json
from iocplan.notice_file.load import load_plan
from iocplan.plan.rows import Plan
from iocplan.render.differences import changes_markdown, changes_screen
from iocplan.render.layout import lay_out
from iocplan.render.measure import line_cells
from iocplan.say.differences import Teller
from iocplan.say.wording import Wording
from iocplan.schedule.differences import compare
from iocplan.schedule.standing import stand
from iocplan.texts.text import LANGS, Lang
from running import Edit, on_task, write_notice

TODAY = date(2023, 3, 24)
SITUATIONS: dict[str, tuple[tuple[Edit, ...], tuple[Edit, ...]]] = {
    "nothing": ((), ()),
    "march": ((), situations.MARCH),
    "march taken back": (situations.MARCH, ()),
    "extended": (situations.MARCH, situations.EXTENDED),
    "extended taken back": (situations.EXTENDED, situations.MARCH),
    "tentative": (situations.MARCH, situations.TENTATIVE),
    "postponed": ((), situations.POSTPONED),
    "fixed late": (situations.POSTPONED, situations.FIXED_LATE),
    "held": ((), situations.HELD),
    "first deadline": (
        (),
        (on_task("3.2", "moves:", "  - {date: 2023-03-31, on: 2023-03-22, because: cho kịp}"),),
    ),
}


def plans(folder: Path, name: str) -> tuple[Plan, Plan]:
    before, after = (load_plan(write_notice(folder, *edits)) for edits in SITUATIONS[name])
    return before, after


def shown(folder: Path, name: str, lang: Lang, width: int | None = None) -> list[str]:
    before, after = plans(folder, name)
    teller = Teller(Wording(stand(after, TODAY), lang), before)
    screen = changes_screen(teller, compare(before, after, TODAY), "v1 → v2")
    lines = list(lay_out(screen, width))
    assert width is None or max(map(line_cells, lines)) <= width
    return ["".join(span.text for span in line) for line in lines]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", SITUATIONS)
def test_every_situation_fits_eighty_columns(tmp_path, name, lang):
    assert shown(tmp_path, name, lang, 80)[0] == "v1 → v2"


def test_equal_versions_say_so(tmp_path):
    assert shown(tmp_path, "nothing", "en")[1:] == ["Nothing has changed."]
    assert shown(tmp_path, "nothing", "vi")[1:] == ["Không có gì thay đổi."]


@pytest.mark.parametrize(
    ("name", "lang", "says"),
    [
        ("march", "en", "    checked off on Tue 21 Mar 2023, document 45/TTr-QLĐT"),
        ("march", "vi", "    ghi hoàn thành ngày 21/3/2023, văn bản 45/TTr-QLĐT"),
        ("march", "vi", "    20/3/2023: “đang hoàn chỉnh bốn dự thảo”"),
        ("extended", "vi", "    dừng thực hiện từ 23/3/2023: Viettel đã có Tổ thường trực"),
        ("held", "en", "    held on Tue 8 Aug 2023"),
    ],
)
def test_an_act_is_one_line_below_its_task(tmp_path, name, lang, says):
    assert says in shown(tmp_path, name, lang)


@pytest.mark.parametrize(
    ("lang", "parts"),
    [
        ("vi", ("gia hạn 22/3/2023 → 29/3/2023", "chờ ý kiến Phòng Nội vụ", "(Chủ tịch)")),
        ("en", ("extended 22 Mar 2023 → 29 Mar 2023", "chờ ý kiến Phòng Nội vụ", "(Chủ tịch)")),
    ],
)
def test_an_extension_has_both_days_its_reason_and_who_gave_it(tmp_path, lang, parts):
    assert any(all(part in line for part in parts) for line in shown(tmp_path, "extended", lang))


def test_a_moved_launch_is_named_in_the_summary_and_what_moves_along_stands_last(tmp_path):
    lines = shown(tmp_path, "held", "en")
    assert lines[1].startswith("The launch moved, ")
    last = max(i for i, line in enumerate(lines) if not line)
    assert "set for 8 Aug 2023: " in "".join(lines[:last])
    assert any("→" in line for line in lines[last:])


@pytest.mark.parametrize("lang", LANGS)
def test_markup_in_a_title_is_inert_in_markdown(real_plan, lang):
    hostile = "<b>@all</b> [x](http://y) ![z](w) | `c` *d*"
    task, *rest = real_plan.tasks
    after = real_plan._replace(
        tasks=(task._replace(title=task.title._replace(vi=hostile, en=hostile)), *rest)
    )
    teller = Teller(Wording(stand(after, TODAY), lang), real_plan)
    text = changes_markdown(teller, compare(real_plan, after, TODAY), "v1 → v2\n# x")
    text = re.sub(r"\\.", "", text)  # what a backslash takes the meaning from
    for meaning in ("<b>", "@all", "](", "![", " | ", "`c`", "\n# x", "http://"):
        assert meaning not in text


@pytest.mark.parametrize("name", SITUATIONS)
def test_json_holds_every_change_and_counts_them(tmp_path, name):
    before, after = plans(tmp_path, name)
    changes = compare(before, after, TODAY)
    said = json.loads(json.dumps(changes_json(after, TODAY, ({}, {}), changes)))
    assert (said["schema"], said["kind"], said["plan"]) == (1, "changes", after.id)
    assert sum(said["counts"].values()) == len(said["changes"]) == len(changes)
    assert {change["kind"] for change in said["changes"]} == set(said["counts"])
