"""What ``iocplan urge`` is asked about: tasks by their ids, a unit, both or neither."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from iocplan.query.items import find_items, only_task
from iocplan.query.lookup import find_body, with_branches
from iocplan.say.urge import Message, message
from iocplan.say.urge_nothing import left_out, nothing_to_send
from iocplan.say.wording import Wording
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.schedule.urging import Letter, concerns, letters
from iocplan.texts.text import Text, verbatim


class Asked:
    """What is asked for.

    Args:
        ids: tasks; none means what is late, or due soon.
        unit: a unit or person as somebody types it, None for everybody.
        on_paper: whether letters are asked for, so that only letters were sent before.
    """

    def __init__(self, ids: Sequence[str], unit: str | None, *, on_paper: bool = False) -> None:
        self.ids = list(dict.fromkeys(ids))
        self.unit = unit
        self.reply: date | None = None
        self.on_paper = on_paper

    def body(self, standing: Standing) -> str:
        """The id of the unit or person asked for; empty for everybody."""
        return find_body(standing.plan, self.unit) if self.unit else ""

    def bodies(self, standing: Standing) -> Collection[str]:
        """That body with its branches; empty for everybody."""
        body = self.body(standing)
        return with_branches(standing.plan, body) if body else ()

    def tasks(self, standing: Standing) -> list[TaskStanding]:
        """The tasks named; else those about which the unit may be written to, else all."""
        if self.ids:
            named = map(only_task, find_items(standing.plan, self.ids))
            return [standing.task(task.id) for task in named]
        plan, bodies = standing.plan, self.bodies(standing)
        return [t for t in standing.tasks if not bodies or concerns(plan, t.task, bodies)]

    def letters(self, standing: Standing) -> list[Letter]:
        """What to send."""
        tasks, bodies = self.tasks(standing), self.bodies(standing)
        return letters(standing, tasks, bodies, named=bool(self.ids), by_letter=self.on_paper)

    def messages(self, words: Wording) -> list[Message]:
        """The letters in words."""
        return [message(words, letter, self.reply) for letter in self.letters(words.standing)]

    def left_out(self, words: Wording) -> Iterator[Text]:
        """That there is nothing to send, and why tasks are in no letter."""
        found = self.letters(words.standing)
        tasks = self.tasks(words.standing)
        why = list(left_out(words, tasks, found, named=bool(self.ids)))
        if not found and not (self.ids and why):
            yield verbatim(nothing_to_send(words, self.body(words.standing)))
        yield from map(verbatim, why)
