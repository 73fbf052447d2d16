"""How another program reads the file: the example of docs/format.md, run as it stands there."""

import re
import subprocess
import sys
from pathlib import Path

import yaml

from iocplan.notice_file.load import load_plan
from running import on_task, run, write_notice

FORMAT = Path(__file__).parents[2] / "docs/format.md"


def test_the_example_reads_what_is_recorded(tmp_path):
    path = write_notice(tmp_path, on_task("1.2", "notes:", "  - {on: 2023-03-20, text: no}"))
    assert run("note", "1.2", "hẹn thứ Hai", "--today", "2023-03-21", "-f", path).status == 0
    [example] = re.findall(r"```python\n(.*?)```", FORMAT.read_text(encoding="utf-8"), re.DOTALL)
    ran = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", example],
        cwd=tmp_path, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert ran.stdout.splitlines() == ["1.2 2023-03-20 no", "1.2 2023-03-21 hẹn thứ Hai"]
    [task] = [task for task in load_plan(path).tasks if task.id == "1.2"]
    assert [note.text for note in task.notes] == ["no", "hẹn thứ Hai"]


def test_a_reader_of_yaml_1_1_takes_the_key_on_for_true(tmp_path):
    path = write_notice(tmp_path, on_task("1.2", "notes:", "  - {on: 2023-03-20, text: no}"))
    notice = yaml.safe_load(path.read_text(encoding="utf-8"))
    [note] = next(t for s in notice["sections"] for t in s["tasks"] if t["id"] == "1.2")["notes"]
    assert "on" not in note
    assert note[True]
    assert note["text"] is False
