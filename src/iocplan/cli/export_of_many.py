"""``iocplan export`` over many notices: one calendar, one for each unit, or to-dos in a folder."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from iocplan.calendar.components import Style
from iocplan.calendar.ics import Export
from iocplan.calendar.many import Part, export_many, plans_by_uid
from iocplan.calendar.previous import NotOursError, Previous, read_previous_of_many
from iocplan.calendar.units import by_unit
from iocplan.cli.choosing import queries
from iocplan.cli.export_calendars import Options, Target, Writer
from iocplan.cli.filters import Filters
from iocplan.cli.session import Session
from iocplan.editing.destination import Destination, look_at, make_folder, write
from iocplan.errors import RefusedError
from iocplan.query.query import choose
from iocplan.texts import calendar as texts
from iocplan.texts import many
from iocplan.texts.similar import listing
from iocplan.texts.text import Lang, Text


class _Job(NamedTuple):
    """A calendar that is made and not written yet."""

    place: Destination
    is_new: bool
    made: Export


def export_of_many(
    session: Session, filters: Filters, target: Target, options: Options, *, only_open: bool
) -> None:
    """Write what the options ask for; every calendar is made before the first is written.

    UIDs and titles stay those of the single notice.
    """
    parts = [
        Part(one.standing, [t for t in choose(one.standing, query) if t.is_open or not only_open])
        for one, query in queries(session, filters)
    ]
    writer = _Writer(session, options)
    if target.vdir is not None:
        writer.write_vdir(target.vdir, parts)
    elif target.per_unit is not None:
        writer.write_units(target.per_unit, parts)
    elif target.output == "-":
        made = export_many(parts, writer.style(None), {}, many.CALENDAR)
        session.console.out.flush()
        session.console.out.buffer.write(made.data)
        writer.tell_undated([made])
    else:
        writer.write([writer.make(Path(target.output or ""), parts, many.CALENDAR)])


class _Writer:
    """Makes and writes calendars of many notices."""

    def __init__(self, session: Session, options: Options) -> None:
        self.session = session
        self.options = options
        kind = self.style(None).kind
        self._plans = plans_by_uid((one.plan for one in session.notices), kind)

    def style(self, kept: Lang | None) -> Style:
        """How to write; a calendar keeps its language unless another is asked for."""
        console = self.session.console
        lang = console.asked_lang or kept or console.lang
        return Style(lang, self.options.todos, self.options.alarm)

    def make(self, path: Path, parts: Iterable[Part], name: Text) -> _Job:
        """Make a calendar over what stands in its place.

        Raises:
            RefusedError: that is not ours to overwrite.
        """
        place = look_at(path, self.session.place.path)
        kept, previous = self._previous(place)
        made = export_many(parts, self.style(kept), previous, name)
        return _Job(place, place.old is None, made)

    def _previous(self, place: Destination) -> tuple[Lang | None, Mapping[str, Previous]]:
        if place.old is None:
            return None, {}
        try:
            return read_previous_of_many(place.old, self._plans, self.style(None).kind)
        except NotOursError as error:
            if self.options.force:
                return None, {}
            refusal = texts.NOT_OURS(path=place.path, why=error.why)
            raise RefusedError(refusal, texts.NOT_OURS_HINT()) from None

    def write_units(self, folder: Path, parts: Iterable[Part]) -> None:
        """Write a calendar for each body that has or had tasks with a day in any notice."""
        by_body: dict[str, list[Part]] = {}
        names: dict[str, Text] = {}
        for standing, tasks in parts:
            for body, its in by_unit(standing.plan, tasks).items():
                names.setdefault(body, standing.plan.short_name(body))
                if its:
                    by_body.setdefault(body, []).append(Part(standing, its))
        jobs = []
        for body, name in names.items():
            path = folder / f"{body}.ics"
            if body in by_body or path.exists():
                called = Text(*(f"{name.say(lang)} · {many.CALENDAR.say(lang)}" for lang in _LANGS))
                jobs.append(self.make(path, by_body.get(body, []), called))
        make_folder(folder)
        self.write([job for job in jobs if not job.is_new or job.made.merged.entries])

    def write_vdir(self, folder: Path, parts: Iterable[Part]) -> None:
        """Bring a folder of to-dos up to date, a notice after the other."""
        for one in self.session.notices:
            its = next((p.tasks for p in parts if p.standing is one.standing), None)
            if its is not None:
                Writer(one, self.options).write_vdir(folder, list(its))

    def write(self, jobs: Iterable[_Job]) -> None:
        """Write calendars and tell what changed in each."""
        jobs = list(jobs)
        for job in jobs:
            self._tell(job, changed=write(job.place, job.made.data))
        self.tell_undated(job.made for job in jobs)

    def _tell(self, job: _Job, *, changed: bool) -> None:
        note, merged = self.session.console.note, job.made.merged
        what = (texts.TODOS if self.options.todos else texts.EVENTS)(n=len(merged.entries))
        counts = {name: len(getattr(merged, name)) for name in ("added", "changed", "cancelled")}
        how = texts.HOW(**counts) if not job.is_new and any(counts.values()) else ""
        path = job.place.path
        note(texts.WRITTEN if changed else texts.UNCHANGED, path=path, what=what, how=how)
        if left := job.made.left_out:
            note(texts.LEFT_OUT, path=path, n=len(left), ids=listing(left))

    def tell_undated(self, made: Iterable[Export]) -> None:
        """Say which tasks have no day, and so stand in no calendar of days."""
        ids = list(dict.fromkeys(id_ for each in made for id_ in each.undated))
        if ids:
            self.session.console.note(texts.UNDATED, n=len(ids), ids=listing(ids))


_LANGS: tuple[Lang, Lang] = ("vi", "en")
