"""What may ever have been written of a task, and in which language a vdir was: found by looking."""

from collections.abc import Iterable
from functools import cached_property

from iocplan.calendar.components import Maker, Style
from iocplan.calendar.earlier import earlier
from iocplan.calendar.found import FoundTodo
from iocplan.calendar.written import Ours, todo_lines
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.texts.text import LANGS, Lang


class Candidates:
    """The to-dos of one plan in every language, as they are and as they were."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing

    @cached_property
    def _makers(self) -> dict[Lang, Maker]:
        return {lang: Maker(self._standing, Style(lang, todos=True)) for lang in LANGS}

    def of(self, task: TaskStanding) -> list[Ours]:
        """What may ever have been written of a task, as far as its records tell."""
        tasks, zone = list(earlier(task)), self._standing.plan.timezone
        makers = self._makers.values()
        return [Ours(todo_lines(maker, then), zone) for maker in makers for then in tasks]

    def language(self, found: Iterable[tuple[TaskStanding, FoundTodo]], otherwise: Lang) -> Lang:
        """The language of most of the titles found, else the other one."""
        titles = [(task, line.text) for task, todo in found if (line := todo.get("SUMMARY"))]

        def agreeing(lang: Lang) -> tuple[int, bool]:
            made = ((self._makers[lang].todo(task).lines, title) for task, title in titles)
            return sum(title in lines for lines, title in made), lang == otherwise

        return max(LANGS, key=agreeing)
