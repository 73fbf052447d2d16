"""Words of a plan that want to be more than words: inert wherever they are shown or written."""

import csv
import io
import json
import re
from itertools import product

import icalendar
import pytest
from hostile import FORMULAS, KEPT, TEXTS, unsafe
from hostile_plan import plan_of

from iocplan.notice_file.text_checks import CONTROL
from iocplan.plan.rows import Plan
from running import run

ALLOWED = [text for text in TEXTS if not CONTROL.search(text) and text.strip()]
REFUSED = [text for text in TEXTS if CONTROL.search(text)]
SCREENS = (
    ("status",),
    ("status", "--short"),
    ("list",),
    ("due", "--all"),
    ("next",),
    ("show", "4.1", "4.2", "4.3"),
    ("timeline",),
    ("validate", "--strict"),
    ("check", "4.2", "--dry-run"),
    ("status", "--launch", "20/4"),
    ("urge",),
    ("urge", "4.2"),
    ("log",),
    ("show", "4.9"),
    ("list", "--unit", "nowhere"),
)
DATA = (("list", "--json"), ("status", "--json"), ("show", "4.1", "--json"), ("list", "--csv"))
_COLOUR = re.compile("\x1b\\[[0-9;]*m")


@pytest.fixture
def plan(tmp_path):
    def write(words: str):
        path = tmp_path / "notice.yaml"
        path.write_text(plan_of(words), encoding="utf-8", newline="")
        return path

    return write


@pytest.mark.parametrize("words", REFUSED, ids=ascii)
def test_control_characters_are_refused_with_their_place(words, plan):
    ran = run("validate", "-f", plan(words), "--json")
    found = json.loads(ran.out)["problems"]
    assert (ran.status, {p["rule"] for p in found}) == (1, {"control-character"})
    assert not unsafe(run("list", "-f", plan(words)).err)


@pytest.mark.parametrize("words", ALLOWED, ids=ascii)
def test_on_the_terminal_and_in_a_pipe(words, plan, rng, how_many):
    path = plan(words)
    ways = list(product(SCREENS, (None, 80), ("vi", "en"), ("always", "never")))
    for command, width, lang, color in rng.sample(ways, how_many(3, len(ways))):
        args = (*command, "-f", path, "--lang", lang, "--color", color)
        ran = run(*args, width=width)
        assert unsafe(_COLOUR.sub("", ran.out) + ran.err) == ""
        assert ran.status < 2 or command[-1] in ("4.9", "nowhere")


@pytest.mark.parametrize("words", ALLOWED, ids=ascii)
def test_data_on_a_terminal_is_inert_too_and_still_the_same_data(words, plan, rng, how_many):
    path = plan(words)
    for command in rng.sample(DATA, how_many(1, len(DATA))):
        on_terminal, piped = (run(*command, "-f", path, width=width) for width in (80, None))
        assert unsafe(on_terminal.out) == ""
        if "--json" in command:
            assert json.loads(on_terminal.out) == json.loads(piped.out)


@pytest.mark.parametrize("words", ALLOWED, ids=ascii)
def test_in_json_they_are_what_the_plan_says(words, plan):
    found = json.loads(run("list", "--json", "-f", plan(words)).out)["tasks"]
    assert {(task["title"], task["title_en"]) for task in found} == {(words, words)}


@pytest.mark.parametrize("words", ALLOWED, ids=ascii)
def test_in_csv_no_cell_is_a_formula_and_all_can_be_got_back(words, plan):
    out = run("list", "--csv", "-f", plan(words)).out
    rows = list(csv.DictReader(io.StringIO(out, newline="")))
    ids = ["4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "5.4"]
    assert [row["id"] for row in rows] == ids
    for row in rows:
        assert row["title"].removeprefix("'") == words.replace("\r\n", "\n")  # the runner does so
        cells = {k: v for k, v in row.items() if k != "days_left"}
        assert not [v for v in cells.values() if v.startswith(tuple("=+-@\t\r\n＝＋－＠"))]


@pytest.mark.parametrize("formula", [f for f in FORMULAS if f[0] != " " and f in ALLOWED])
def test_a_formula_is_led_by_an_apostrophe(formula, plan):
    assert "'" + formula.split('"', maxsplit=1)[0] in run("list", "--csv", "-f", plan(formula)).out


@pytest.mark.parametrize("words", ALLOWED, ids=ascii)
def test_in_a_calendar_they_add_no_component_and_no_property(words, plan, rng):
    def names(text: str) -> list[str]:
        lines = text.replace("\n ", "").splitlines()  # the runner has made LF of CRLF
        return [re.split("[:;]", line)[0] for line in lines]

    todos = rng.choice(([], ["--todos"]))
    plain, hostile = (
        run("export", "-o", "-", *todos, "-f", plan(found)).out for found in ("Việc", words)
    )
    assert names(hostile) == names(plain)
    shown = icalendar.Calendar.from_ical(hostile)
    assert len(shown.subcomponents) == len(icalendar.Calendar.from_ical(plain).subcomponents)


@pytest.mark.parametrize("words", KEPT)
def test_joined_emoji_and_combining_marks_stay_as_they_are(words, plan):
    assert words in run("list", "-f", plan(words)).out
    assert words in run("show", "4.1", "-f", plan(words), width=200).out


@pytest.mark.parametrize("words", ["[bold red]x[/bold red]", ":smile:", "{n} {0.__class__} %s"])
def test_markup_and_templates_stand_there_as_typed(words, plan):
    path = plan(words)
    for width in (None, 100):
        for color in ("always", "never"):
            shown = run("show", "4.1", "-f", path, "--color", color, width=width).out
            assert words in _COLOUR.sub("", shown)


def test_the_plan_of_the_tests_holds_the_words_everywhere(plan):
    from iocplan.notice_file.load import load_plan

    found: Plan = load_plan(plan("WORDS"))
    assert repr(found).count("WORDS") > 60
