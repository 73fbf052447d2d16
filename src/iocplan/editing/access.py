"""Who may read and write a file, kept when a new file takes its place.

A plan lies in folders that people share, on drives that know owners and groups and on drives that
do not. What can be kept is kept: the owner, else at least the group, the mode, extended attributes
and access control lists (POSIX.1e, in the form of Linux's ``acl(5)``). What cannot be kept matters
only where somebody would lose access by it.
"""

import os
import stat
import struct
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import reduce
from operator import or_
from pathlib import Path
from typing import NamedTuple

_ACL = "system.posix_acl_access"
_ACL_HEAD = struct.pack("<I", 2)
_ENTRY = struct.Struct("<HHI")
_OWNER, _USER, _GROUP_OWNER, _GROUP, _MASK, _OTHERS = 1, 2, 4, 8, 16, 32
_NOBODY = 0xFFFFFFFF


class Entry(NamedTuple):
    """One entry of an access control list: whom it is about, and three bits for what they may."""

    tag: int
    may: int
    id: int = _NOBODY


class Access(NamedTuple):
    """Who owns a file, and all entries; without a list the three that the mode stands for."""

    owner: int
    group: int
    entries: tuple[Entry, ...]

    def may(self, tag: int, id_: int = _NOBODY) -> int:
        """What the entry of that kind allows, nothing where there is none."""
        found = (entry.may for entry in self.entries if (entry.tag, entry.id) == (tag, id_))
        return next(found, 0)

    def grants(self) -> Iterator[Entry]:
        """Yield what owner, group, named users and groups and others may do, by their numbers."""
        mask = self.may(_MASK) if any(entry.tag == _MASK for entry in self.entries) else 7
        for tag, may, id_ in self.entries:
            if tag == _OWNER:
                yield Entry(_USER, may, self.owner)
            elif tag == _GROUP_OWNER:
                yield Entry(_GROUP, may & mask, self.group)
            elif tag == _OTHERS:
                yield Entry(_OTHERS, may)
            elif tag != _MASK:
                yield Entry(tag, may & mask, id_)

    def allows(self, tag: int, id_: int) -> int:
        """What a user, group or others may do.

        A user whom this machine does not know is taken to be a member of every group named here.
        """
        grants = list(self.grants())
        if own := [grant for grant in grants if (grant.tag, grant.id) == (tag, id_)]:
            return own[0].may if tag == _USER else _together(own)
        others = self.may(_OTHERS)
        if tag != _USER:
            return others
        groups = _groups_of(id_)
        of_groups = (g for g in grants if g.tag == _GROUP and (groups is None or g.id in groups))
        return others | _together(of_groups)


def _together(grants: Iterable[Entry]) -> int:
    return reduce(or_, (grant.may for grant in grants), 0)


def _groups_of(user: int) -> set[int] | None:
    """The groups of a user, None where this machine does not know the user."""
    import pwd

    try:
        known = pwd.getpwuid(user)
    except (KeyError, OverflowError):
        return None
    return set(os.getgrouplist(known.pw_name, known.pw_gid))


def access_of(path: Path) -> Access:
    """Who may read and write a file."""
    info = path.stat()
    entries = _read_list(path) or tuple(
        Entry(tag, info.st_mode >> shift & 7)
        for tag, shift in ((_OWNER, 6), (_GROUP_OWNER, 3), (_OTHERS, 0))
    )
    return Access(info.st_uid, info.st_gid, entries)


def take_over(new: Path, old: Path) -> bool:
    """Give a new file the owner, group, mode, attributes and list of an old one, as far as it goes.

    Returns:
        Whether everybody who may read or write the old file may do so with the new one.
    """
    mode = stat.S_IMODE(old.stat().st_mode)
    before = access_of(old)
    if not hasattr(os, "chown"):
        new.chmod(mode)
        return True
    for owner in (before.owner, -1):
        with suppress(OSError):
            os.chown(new, owner, before.group)
            break
    _copy_attributes(old, new)
    if new.stat().st_gid != before.group:  # another group gets no more than everybody
        mode &= ~(~mode << 3 & 0o070)
    if not _give_list(new, before):
        with suppress(OSError):
            new.chmod(mode)
    after = access_of(new)
    return all(not may & ~after.allows(tag, id_) for tag, may, id_ in before.grants())


def _copy_attributes(old: Path, new: Path) -> None:
    """Copy the extended attributes that can be set; lists are not among them."""
    if not hasattr(os, "listxattr"):
        return
    with suppress(OSError):
        for name in os.listxattr(old):
            if not name.startswith("system.posix_acl"):
                with suppress(OSError):
                    os.setxattr(new, name, os.getxattr(old, name))


def _read_list(path: Path) -> tuple[Entry, ...]:
    """A file's access control list; empty where it has none."""
    try:
        data = os.getxattr(path, _ACL)
        return tuple(Entry(*entry) for entry in _ENTRY.iter_unpack(data[len(_ACL_HEAD) :]))
    except (AttributeError, OSError, struct.error):
        return ()


def _give_list(new: Path, before: Access) -> bool:
    """Give a file the list of an old one, and tell whether that had any and it was taken.

    The old owner and group are named in it where they could not be kept.
    """
    if not any(entry.tag == _MASK for entry in before.entries):
        with suppress(AttributeError, OSError):
            os.removexattr(new, _ACL)  # what the folder gives every new file
        return False
    entries, info = set(before.entries), new.stat()
    if info.st_uid != before.owner:
        entries.add(Entry(_USER, before.may(_OWNER), before.owner))
    if info.st_gid != before.group:
        may = before.may(_GROUP_OWNER)
        entries -= {Entry(_GROUP_OWNER, may)}
        entries |= {
            Entry(_GROUP, may, before.group),
            Entry(_GROUP_OWNER, may & before.may(_OTHERS)),
        }
    data = b"".join(_ENTRY.pack(*e) for e in sorted(entries, key=lambda e: (e.tag, e.id)))
    with suppress(OSError):
        os.setxattr(new, _ACL, _ACL_HEAD + data)
        return True
    return False
