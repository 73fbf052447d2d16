"""Whatever stands on a command line, what is wrong with it is said in one language."""

import re
from collections.abc import Callable

import pytest
from test_fuzz_arguments import EVERY_KEY, attempt, words_of

from iocplan.cli.commands import COMMANDS
from iocplan.query.states import STATES
from languages import english_in, vietnamese_in

FOREIGN: dict[str, Callable[..., set[str]]] = {"vi": english_in, "en": vietnamese_in}
NAMES = {"iv", "ubnd", "vp"} | {"auto", "always", "never"} | {"assign", "request"} | set(STATES)
"""Of sections, units and people in the plan, and what is typed as it stands in both languages."""


@pytest.mark.parametrize("lang", FOREIGN)
@pytest.mark.parametrize("name", COMMANDS)
def test_errors_of_random_command_lines_are_in_one_language(
    name, lang, tmp_path, monkeypatch, rng, how_many
):
    monkeypatch.chdir(tmp_path)
    for _ in range(how_many(3, 300)):
        (tmp_path / "notice.yaml").write_bytes(EVERY_KEY.read_bytes())
        words = ["--lang", lang, *words_of(name, rng)]
        if any(word.startswith("--lang") for word in words[1:]):
            continue
        ran = attempt(words, rng)
        told = re.sub(r"\\(x\w\w|u\w{4}|U\w{8})", " ", ran.err.partition("\n\n")[2] or ran.err)
        assert FOREIGN[lang](told, known=NAMES | _words(words)) == set(), (words, ran.err)


def _words(typed: list[str]) -> set[str]:
    """The words of what was typed, which an error repeats."""
    return set(re.findall(r"[^\W\d_]+", " ".join(typed).lower()))
