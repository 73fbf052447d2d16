"""Texts that no office writes: very many of one thing, and forms cut up at random."""

import random

import pytest
from forms_read import FORMS

from iocplan.draft.text.folded import fold_blanks
from iocplan.draft.understanding.understand import understand
from iocplan.draft.writing.as_yaml import draft_yaml
from iocplan.draft.writing.book import open_book
from iocplan.notice_file.load import compile_text


@pytest.mark.parametrize(
    "words",
    ["giao ", "Giao Sở Y tế. ", "Giao Sở Y tế, ", "Sở Y tế - ", "- \n", "a | ", "(", "1/1/2026 ",
     "từ ngày 1/1 đến ", "nghiêm túc thực hiện ", "P.TC–KH ", "Sở Y tế rà soát; ", "Sở Y tế\n"],
)  # fmt: skip
def test_very_many_of_one_thing_are_read_in_one_go(words):
    understand(f"THÔNG BÁO\n1. {words * 3000}\n")


def cut_up(text: str, chance: random.Random) -> str:
    lines = text.splitlines()
    at = chance.randrange(len(text))
    kind = chance.randrange(3)
    if kind == 0:
        return text[:at] + text[at + chance.randrange(200) :]
    if kind == 1:
        return "\n".join(chance.sample(lines, len(lines)))
    return text[:at] + chance.choice(".,;:-()|/#*+&0 ") * chance.randrange(1, 4) + text[at:]


@pytest.mark.parametrize("seed", range(40))
def test_what_is_made_of_a_text_cut_up_is_sound(seed):
    chance = random.Random(seed)  # noqa: S311 - no secret
    text = cut_up(chance.choice(FORMS).read_text("utf-8"), chance)
    draft, folded = understand(text), fold_blanks(text)
    for quote in [task.quote for task in draft.tasks] + [left.quote for left in draft.left_out]:
        assert quote.text
        assert folded.startswith(quote.text, quote.offset)
    assert compile_text(draft_yaml(draft, open_book(draft), "x", "vi"))[1] == []
