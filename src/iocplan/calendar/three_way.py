"""Three ways, by property: what we last wrote into a to-do, what stands there, what we would write.

Only what we have changed is written. What others have changed is kept and told; where both have,
the plan is the record: its word is written, and theirs is told. Whatever is not ours stays as the
bytes of its lines.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from iocplan.calendar.content_lines import same_text, unescaped, value_of
from iocplan.calendar.due import due_edits, is_valid
from iocplan.calendar.found import FoundTodo
from iocplan.calendar.gaps import escaped
from iocplan.calendar.written import (
    HIDDEN,
    PROPERTIES,
    SIGNALS,
    Before,
    Key,
    Ours,
    alarm_of,
    key_of,
    split_tags,
    tags,
)

_CLOSED = ("COMPLETED", "CANCELLED")


class Difference(NamedTuple):
    """What others have changed of ours: a property, what stands there, and whether it is kept."""

    name: str
    there: Key
    kept: bool


@dataclass
class Merged:
    """What becomes of a to-do: lines by their place in the file, and those that are added."""

    places: dict[int, list[str]] = field(default_factory=dict)
    added: list[str] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)

    @property
    def changes(self) -> bool:
        """Whether anything is to be written."""
        return bool(self.places or self.added or self.parts)


def merge_todo(
    ours: Ours, before: Before, there: FoundTodo, zone: str, *, force: bool = False
) -> Merged:
    """What becomes of a to-do.

    Args:
        ours: what we would write.
        before: what we last wrote.
        there: what stands in the file.
        zone: the plan's time zone, in which days count.
        force: write the plan's state, whatever others have made of it.
    """
    merged = Merged()
    edits: dict[str, str | None] = {}
    for name in (*PROPERTIES, *HIDDEN):
        new, old = ours.key(name), key_of(there, name, zone)
        if new == old:
            continue
        stale = before.wrote(name, old) or (force and name in SIGNALS)
        kept = not stale and not (before.knows(name) and not before.wrote(name, new))
        if not kept:
            edits[name] = ours.line(name)
        if not (stale or name in HIDDEN or (not kept and _goes_without_saying(name, ours))):
            shown = _sentences(ours, before, there) if name == "DESCRIPTION" else old
            merged.differences.append(Difference(name, shown, kept))
    _keep_sentences(edits, merged, before, there)
    _merge_tags(merged, ours, before, there)
    _merge_alarm(merged, ours, before, there)
    _due(edits, merged, ours, there, zone)
    _place(merged, edits, there)
    if merged.changes and any(name in edits for name in PROPERTIES):
        _restore_hidden(merged, ours, there)
    return merged


def _goes_without_saying(name: str, ours: Ours) -> bool:
    """Whether nobody misses what is written over: a percentage of what is closed."""
    return name in ("STATUS", "PERCENT-COMPLETE") and ours.key("STATUS") in _CLOSED


def _sentences(ours: Ours, before: Before, there: FoundTodo) -> Key:
    """What others have written into our description, all of it where that cannot be told."""
    line = there.get("DESCRIPTION")
    if line is None:
        return None
    last = (before.last or ours).line("DESCRIPTION") or ""
    known = {same_text(escaped(text)) for text in _plain(last).splitlines()}
    found = same_text(line.value).splitlines()
    theirs = [text for text in found if text.strip() and text not in known]
    return "\n".join(theirs or found)


def _due(
    edits: dict[str, str | None], merged: Merged, ours: Ours, there: FoundTodo, zone: str
) -> None:
    """Write DUE as it may stand beside DTSTART; where anything is written, mend what may not."""
    if "DUE" in edits:
        day = ours.key("DUE")
        edits |= due_edits(there, day if isinstance(day, date) else None, zone)
    elif (edits or merged.changes) and not is_valid(there):
        day = key_of(there, "DUE", zone)
        edits |= due_edits(there, day if isinstance(day, date) else None, zone)


def _place(merged: Merged, edits: dict[str, str | None], there: FoundTodo) -> None:
    for name, line in edits.items():
        at = there.place(name)
        if at is not None:
            merged.places[at] = [line] if line else []
        elif line:
            merged.added.append(line)


def _restore_hidden(merged: Merged, ours: Ours, there: FoundTodo) -> None:
    """Write our own marks again into what is written anyway."""
    for name in HIDDEN:
        line = ours.line(name)
        if line and there.place(name) is None and line not in merged.added:
            merged.added.append(line)


def _keep_sentences(
    edits: dict[str, str | None],
    merged: Merged,
    before: Before,
    there: FoundTodo,
) -> None:
    """Put what others have written into our description into the new one, too."""
    line, old = edits.get("DESCRIPTION"), there.get("DESCRIPTION")
    if not (line and old and before.last):
        return
    was, now = (_plain(text) for text in (before.last.line("DESCRIPTION") or "", line))
    found = _plain(old.text)
    if same_text(value_of(old.text)) == before.last.key("DESCRIPTION"):
        return
    edits["DESCRIPTION"] = f"DESCRIPTION:{escaped(_with_theirs(was, now, found))}"
    at = [d.name for d in merged.differences].index("DESCRIPTION")
    merged.differences[at] = merged.differences[at]._replace(kept=True)


def _plain(line: str) -> str:
    return unescaped(value_of(line)).replace("\r\n", "\n")


def _with_theirs(was: str, now: str, found: str) -> str:
    """A new text with what others have put around and into the old one."""
    if was and was in found:
        return found.replace(was, now, 1)
    known = {same_text(escaped(line)) for text in (was, now) for line in text.splitlines()}
    head: list[str] = []
    tail: list[str] = []
    seen = False
    for line in found.splitlines():
        if same_text(escaped(line)) in known:
            seen = True
        elif line.strip():
            (tail if seen else head).append(line)
    return "\n".join([*head, now, *tail])


def _merge_tags(merged: Merged, ours: Ours, before: Before, there: FoundTodo) -> None:
    """Replace the category that is ours where it has changed; every other one is somebody's."""
    lines = there.every("CATEGORIES")
    found = {tag for line in lines.values() for tag in tags(line)}
    mine = before.tags()
    missing = ours.tags - found
    stale = (mine & found) - ours.tags if before.last or missing else frozenset[str]()
    written = bool(stale) or (missing and bool(before.last and ours.tags != mine))
    if written:
        new = [escaped(tag) for tag in missing]
        for at, line in lines.items():
            kept = [tag for tag in split_tags(line.value) if same_text(tag) not in stale]
            if len(kept) == len(split_tags(line.value)):
                continue
            values, new = [*new, *kept], []
            merged.places[at] = (
                [f"CATEGORIES{line.parameters}:{','.join(values)}"] if values else []
            )
        merged.added.extend([f"CATEGORIES:{','.join(new)}"] if new else [])
    theirs = sorted(found - ours.tags - stale)
    if theirs or (missing and not written):
        merged.differences.append(Difference("CATEGORIES", ", ".join(theirs), kept=True))


def _merge_alarm(merged: Merged, ours: Ours, before: Before, there: FoundTodo) -> None:
    """Change the alarm that is ours where ours has changed; a deleted one does not come back."""
    alarms = {alarm_of(there, where): where for where in reversed(list(there.alarms))}
    if ours.alarm in alarms:
        return
    mine = [alarm for alarm in before.alarms() if alarm]
    if before.last and mine == [ours.alarm]:
        return  # others have changed or deleted it
    where = next((alarms[alarm] for alarm in mine if alarm in alarms), None)
    if where is not None and ours.alarm:
        _rewrite_alarm(merged, ours, there, where)
    elif where is not None:
        merged.places |= {at: [] for at in where}
    elif ours.alarm and before.last and not mine:
        merged.parts.extend(ours.alarm_lines)


def _rewrite_alarm(merged: Merged, ours: Ours, there: FoundTodo, where: range) -> None:
    """Write our three lines of an alarm anew; what others have added to it stays."""
    new = {line.partition(":")[0].partition(";")[0]: line for line in ours.alarm_lines[1:-1]}
    for at in where[1:-1]:
        if line := new.get(there.file.lines[at].name):
            merged.places[at] = [line]
