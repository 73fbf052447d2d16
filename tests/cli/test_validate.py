"""``iocplan validate``: silent when all is well, everything at once when not."""

import json

import pytest

from running import NOTICE, on_task, run, write_notice

BROKEN = "plan: x\nnotice: {kind: a}\nunits: {}\nsections: 3\nextra: 1\n"


@pytest.fixture
def broken(tmp_path):
    path = tmp_path / "broken.yaml"
    path.write_text(BROKEN, encoding="utf-8")
    return path


def test_a_sound_file_is_passed_over_in_silence():
    assert run("validate", NOTICE) == ("", "", 0)


def test_without_a_file_the_shipped_notice_is_checked(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ran = run("validate")
    assert (ran.out, ran.status) == ("", 0)
    assert "init --example" in ran.err


def test_all_findings_of_several_files_are_printed(broken, tmp_path):
    second = write_notice(tmp_path, on_task("1.1", "colour: red"))
    ran = run("validate", broken, NOTICE, second)
    assert ran.status == 1
    assert ran.err == ""
    assert [line for line in ran.lines if line.endswith("]")] == [
        f"{broken}:4:11: This has to be a list. [wrong-type]",
        f"{broken}:5:1: There is no key “extra” here. [unknown-key]",
        f"{second}:267:9: There is no key “colour” here. [unknown-key]",
    ]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_file_that_cannot_be_read_does_not_stop_the_others(broken, tmp_path, lang):
    missing = tmp_path / "missing.yaml"
    ran = run("validate", missing, tmp_path, broken, "--lang", lang)
    assert ran.status == 3
    assert str(missing) in ran.err.splitlines()[0]
    assert f"iocplan: {tmp_path}" in ran.err or str(tmp_path) in ran.err.splitlines()[2]
    assert "unknown-key" in ran.out


def test_json_of_a_sound_file_is_empty_and_of_others_complete(broken):
    assert findings(run("validate", NOTICE, "--json")) == []
    found = findings(run("validate", broken, "--json"))
    assert [(f["path"], f["line"], f["column"], f["rule"], f["severity"]) for f in found] == [
        (str(broken), 4, 11, "wrong-type", "error"),
        (str(broken), 5, 1, "unknown-key", "error"),
    ]


def findings(ran):
    data = json.loads(ran.out)
    assert (data["schema"], data["kind"]) == (1, "problems")
    return data["problems"]


def test_strict_adds_advice_and_counts_it_as_findings():
    ran = run("validate", NOTICE, "--strict", "--json")
    found = findings(ran)
    assert ran.status == 1
    assert {f["severity"] for f in found} == {"advice"}
    assert len(found) == 16
    assert found[0]["rule"] == "open-question"


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Home Affairs Division has tasks but neither attended nor is among the recipients."),
        ("vi", "Phòng Nội vụ được giao việc nhưng không dự họp và không có trong nơi nhận."),
    ],
)
def test_advice_is_given_with_its_place_in_both_languages(lang, sentence):
    ran = run("validate", NOTICE, "--strict", "--lang", lang)
    line = NOTICE.read_text(encoding="utf-8").splitlines().index("    unit: noi-vu") + 1
    assert f"{NOTICE}:{line}:11: {sentence} [unit-not-told]" in ran.out


def test_strict_gives_no_advice_on_a_file_with_problems(broken):
    assert run("validate", "--strict", broken).out == run("validate", broken).out


def test_strict_looks_at_the_plan_on_the_day_asked_for():
    assert "[bound-passed]" in run("validate", NOTICE, "--strict", "--today", "2023-04-16").out
    assert "[bound-passed]" not in run("validate", NOTICE, "--strict").out
