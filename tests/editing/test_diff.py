import subprocess
from pathlib import Path

import pytest

from iocplan.render.unified_diff import diff_lines

NOTICE = Path(__file__).parents[2].joinpath("data/notice.yaml").read_text(encoding="utf-8")


def rows(old: str, new: str) -> list[str]:
    return ["".join(span.text for span in line) for line in diff_lines(Path("a/b.yaml"), old, new)]


def test_texts_that_are_the_same_have_no_diff() -> None:
    assert rows("a\n", "a\n") == []


def test_a_diff_reads_as_git_writes_it() -> None:
    old = "".join(f"{n}\r\n" for n in range(20))
    assert rows(old, old.replace("9\r", "nine\r", 1)) == [
        "--- a/b.yaml",
        "+++ b/b.yaml",
        "@@ -7,7 +7,7 @@",
        *(" 6", " 7", " 8", "-9", "+nine", " 10", " 11", " 12"),
    ]


LAST = ("-29", "+last")
UNENDED = "\\ No newline at end of file"


def test_a_last_line_without_a_line_break_is_shown_as_such() -> None:
    assert rows("a\nb", "a\nb\nc")[3:] == [" a", "-b", UNENDED, "+b", "+c", UNENDED]
    assert rows("a\nb", "x\nb")[3:] == ["-a", "+x", " b", UNENDED]


def test_a_patch_takes_it(tmp_path: Path) -> None:
    checked = NOTICE.replace("        title_en", "        done: 1\n        title_en")
    (tmp_path / "b.yaml").write_text(NOTICE, encoding="utf-8", newline="")
    patch = "\n".join(rows(NOTICE, checked + "# end\n")) + "\n"
    apply = ["git", "apply", "-"]
    subprocess.run(apply, cwd=tmp_path, input=patch.encode(), check=True)
    assert (tmp_path / "b.yaml").read_text(encoding="utf-8") == checked + "# end\n"


def test_changes_near_one_another_are_shown_together_and_others_apart() -> None:
    old = [str(n) for n in range(30)]
    new = ["first", *old[:2], "2b", *old[4:12], *old[13:17], "17b", *old[18:29], "last"]
    shown = rows("\n".join(old), "\n".join(new))
    assert [row for row in shown if row[0] == "@"] == [
        "@@ -1,7 +1,7 @@",
        "@@ -10,12 +10,11 @@",
        "@@ -27,4 +26,4 @@",
    ]
    assert [row for row in shown[2:] if row[0] in "+-"] == [
        *("+first", "-2", "-3", "+2b", "-12", "-17", "+17b", *LAST)
    ]


@pytest.mark.parametrize("behind", ["", "# x\n\n" * 2000], ids=["the notice", "a long file"])
def test_a_line_more_is_one_line_however_many_empty_ones_there_are(behind: str) -> None:
    old = NOTICE + "x: 1\n" + behind
    new = NOTICE + "x: 1\ny: 2\n" + behind
    assert [row for row in rows(old, new)[2:] if row[0] in "+-"] == ["+y: 2"]


def test_many_changes_all_over_a_very_long_file_are_as_many_pieces() -> None:
    old = [f"{n % 7}" if n % 3 else f"id {n}" for n in range(60_000)]
    new = [row for n, row in enumerate(old) for row in ((row, "done") if n % 100 == 50 else (row,))]
    shown = rows("\n".join(old) + "\n", "\n".join(new) + "\n")[2:]
    assert [row for row in shown if row[0] in "+-"] == ["+done"] * 600
    assert len([row for row in shown if row[0] == "@"]) == 600


def test_two_long_texts_that_have_nothing_in_common_are_not_searched() -> None:
    shown = rows("a\n" * 20_000, "b\n" * 20_000)
    assert [row[0] for row in shown[3:]] == ["-"] * 20_000 + ["+"] * 20_000
