"""The text of a document → a draft."""

from dataclasses import replace

from iocplan.draft.model import Draft
from iocplan.draft.text.cleaning import paragraphs
from iocplan.draft.text.folded import fold_blanks, lines_of
from iocplan.draft.text.outline import outline
from iocplan.draft.text.tables import tables
from iocplan.draft.understanding.context import Actor, Context
from iocplan.draft.understanding.head import planned_year, read_head, reference_day
from iocplan.draft.understanding.headings import opens_section, stands_alone
from iocplan.draft.understanding.making import Maker
from iocplan.draft.understanding.reader import Reader
from iocplan.draft.understanding.zones import zones


def understand(text: str) -> Draft:
    """Everything that the text of a document says of who is to do what by when.

    Args:
        text: the document's text as it was read, line breaks and all.
    """
    zone = zones(paragraphs(lines_of(text), stands_alone))
    head = read_head(zone)
    body, found = tables(zone.body)
    annex, annexed = tables(zone.annex)
    maker = Maker(fold_blanks(text), reference_day(zone, head), head.issued, planned_year(head))
    reader = Reader(maker, found)
    addressees = tuple(Actor(name) for name in head.addressees)
    reader.walk(outline(body, opens_section), Context(actors=addressees))
    if len(reader.tasks) > reader.early:
        reader.forget_retold()
    for paragraph in annex:
        if table := annexed.get(paragraph.words.offset(0)):
            reader.table(table, Context(section="PL", active=True))
    labels = _labels([*(t.section for t in reader.tasks), *(s.label for s in reader.sections)])
    return Draft(
        head=head,
        sections=tuple(replace(s, label=labels[s.label]) for s in reader.sections),
        tasks=tuple(replace(t, section=labels[t.section]) for t in reader.tasks),
        left_out=tuple(reader.left_out),
        bounds=tuple(reader.bounds),
    )


def _labels(full: list[str]) -> dict[str, str]:
    """The shortest labels of sections that tell them apart: «1», or «II.1» where numbers return.

    What stands under no number gets the next one, or 1 where there is none at all.
    """
    distinct = [label for label in dict.fromkeys(full) if label]
    last = [label.rpartition("/")[2] for label in distinct]
    if len(set(last)) < len(last):
        last = [label.replace("/", ".") for label in distinct]
    numbers = [int(label) for label in last if label.isdecimal()]
    return dict(zip(distinct, last, strict=True)) | {"": str(max(numbers, default=0) + 1)}
