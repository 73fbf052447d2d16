"""Whatever stands on the command line: an answer or a clear error, and never a traceback."""

import os
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
import typer
from hostile import ARGUMENTS, unsafe
from typer.main import get_command

from iocplan.cli.app import app
from iocplan.cli.commands import COMMANDS
from iocplan.texts import usage
from running import Ran, run

EVERY_KEY = Path(__file__).parents[2] / "examples" / "valid" / "every-key.yaml"
STATUSES = {0, 1, 2, 3, 4}


@pytest.fixture
def here(tmp_path, monkeypatch):
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def words_of(name: str, rng: Random) -> list[str]:
    """A command with some of its options and arguments, each of them any word."""
    command = get_command(app).get_command(None, name)
    found = [name]
    for option in rng.sample(command.params, min(rng.randint(0, 4), len(command.params))):
        if option.param_type_name == "argument":
            continue
        found.append(rng.choice(option.opts))
        if not option.is_flag:
            word = _word(rng, option)
            found[-1:] = [f"{found[-1]}={word}"] if rng.random() < 0.3 else [found[-1], word]
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    for argument in arguments * rng.choice((1, 1, 2)):
        found.insert(rng.randint(1, len(found)), _word(rng, argument))
    return found


def _word(rng: Random, param: object) -> str:
    word = rng.choice(ARGUMENTS)
    is_name = any(kind in str(param.metavar) for kind in ("FILE", "PATH", "DIR"))
    # a command may write where it is told to: not outside of the test's own folder
    return word.replace("/", "_").strip(".") if is_name else word


def attempt(words: list[str], rng: Random) -> Ran:
    env = {"EDITOR": "true", "VISUAL": "true", "IOCPLAN_FILE": "notice.yaml"}
    width = rng.choice((None, None, 80))
    return run(
        *words, env=env, width=width, stdin=rng.choice((b"", b"1.1\n", b"\x00\xff\n", b"\x1b[2J\n"))
    )


def wrong_with(ran: Ran, command: str) -> str:
    if ran.status not in STATUSES:
        return f"status {ran.status}"
    if "Traceback" in ran.err:
        return "a traceback"
    # validate prints what it has found in the files that it could read
    if ran.status in {2, 3, 4} and ran.out and not (ran.status == 3 and command == "validate"):
        return "an error with standard output"
    if ran.status and not ran.err and not ran.out:
        return "an error without a word"
    return unsafe(ran.err) if ran.err.startswith("iocplan:") else ""


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_and_argument_takes_any_word(name, here, rng, how_many, tried):
    number = how_many(12, 1200)
    failures = []
    for _ in range(number):
        (here / "notice.yaml").write_bytes(EVERY_KEY.read_bytes())
        words = words_of(name, rng)
        try:
            wrong = wrong_with(attempt(words, rng), name)
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is what we look for
            wrong = repr(error)
        if wrong:
            failures.append((words, wrong[:400]))
    assert failures == []
    tried(f"{number} hostile command lines of {name}: an answer or a clear error")


def test_words_before_the_command_are_read_as_carefully(here, rng, how_many):
    (here / "notice.yaml").write_bytes(EVERY_KEY.read_bytes())
    options = ("-f", "--today", "--lang", "--color", "")
    for _ in range(how_many(20, 2000)):
        option = rng.choice(options)
        words = [w for w in (option, rng.choice(ARGUMENTS), rng.choice(("list", ""))) if w]
        assert not wrong_with(attempt(words, rng), ""), words


@pytest.mark.skipif(sys.platform == "win32", reason="bytes as arguments")
@pytest.mark.parametrize("command", ["show", "list -S", "due --by", "-f"])
def test_bytes_that_are_no_utf8_reach_the_real_program_without_harm(command, here):
    (here / "notice.yaml").write_bytes(EVERY_KEY.read_bytes())
    words = [*command.encode().split(), b"\xff\xfe\xed\xa0\x80"]
    ran = subprocess.run(
        [sys.executable, "-m", "iocplan", *words],
        capture_output=True,
        check=False,
        env=os.environ | {"IOCPLAN_FILE": "notice.yaml"},
    )
    assert ran.returncode in STATUSES
    assert b"Traceback" not in ran.stderr
    ran.stderr.decode()


@pytest.mark.parametrize("command", ["check", "start", "uncheck", "drop --because x --by-whom y"])
def test_standard_input_that_is_no_text_names_nothing(command, here):
    (here / "notice.yaml").write_bytes(EVERY_KEY.read_bytes())
    ran = run(*command.split(), "-", "-f", "notice.yaml", stdin=b"4.1\n\xff\n")
    assert (ran.status, ran.out) == (4, "")
    assert "\\xff" in ran.err
    assert (here / "notice.yaml").read_bytes() == EVERY_KEY.read_bytes()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_usage_error_that_random_words_lead_to_has_its_sentence(name, rng, how_many):
    command = get_command(app).get_command(None, name)
    unknown = set()
    for _ in range(how_many(60, 2000)):
        try:
            command.make_context(name, words_of(name, rng)[1:])
        except typer.TyperException as error:
            message = error.format_message()
            if not has_a_sentence(message):
                unknown.add(message)
        except (typer.Exit, SystemExit):
            pass
    assert unknown == set()


def has_a_sentence(message: str) -> bool:
    said = usage.in_vietnamese(message)
    reason = message.partition(": ")[2] if message.startswith("Invalid value") else ""
    return said != message and not (reason and said.endswith(f": {reason}"))
