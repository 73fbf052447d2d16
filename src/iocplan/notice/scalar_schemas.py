"""What the JSON Schema says of each scalar of the file, as an editor types it or as text."""

from typing import Any

from iocplan.notice import scalars

Schema = dict[str, Any]

_SCALAR = ["string", "number", "boolean"]
SLUG_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$"
SCALARS: list[tuple[Any, str, Schema]] = [
    (
        scalars.Day,
        "day",
        {
            "description": "A day, written year-month-day.",
            "type": "string",
            "format": "date",
            "pattern": r"^\d{4}-\d{2}-\d{2}$",
        },
    ),
    (
        scalars.Anchor,
        "anchor",
        {
            "description": "A day, or the id of an event whose day is meant.",
            "anyOf": [
                {"$ref": "#/$defs/day"},
                {"type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},
            ],
        },
    ),
    (
        scalars.Limit,
        "limit",
        {
            "description": "A day, a period of the calendar, or the id of an event.",
            "anyOf": [
                {"$ref": "#/$defs/anchor"},
                {"type": "string", "pattern": r"^\d{4}-(H[12]|Q[1-4]|0[1-9]|1[0-2])$"},
                {
                    "type": ["integer", "string"],
                    "minimum": 1,
                    "maximum": 9999,
                    "pattern": r"^\d{4}$",
                },
            ],
        },
    ),
    (
        scalars.DueLimit,
        "due-limit",
        {
            "description": "A limit; of what comes round the name of a day within each period.",
            "anyOf": [
                {"$ref": "#/$defs/limit"},
                {
                    "type": "string",
                    "pattern": r"^(0?[1-9]|[12]\d|3[01]|\+[1-9]\d{0,2}|\d{2}-\d{2})$",
                },
            ],
        },
    ),
    (
        scalars.PeriodName,
        "period-name",
        {
            "description": "A period of the calendar: 2023, 2023-H1, 2023-Q2, 2023-06, 2023-W07.",
            "type": ["integer", "string"],
            "minimum": 1,
            "maximum": 9999,
            "pattern": r"^\d{4}(-(H[12]|Q[1-4]|W\d{2}|\d{2}(-\d{2})?))?$",
        },
    ),
    (
        scalars.Hour,
        "hour",
        {
            "description": "An hour, as in 16:00.",
            "type": "string",
            "pattern": r"^([01]\d|2[0-3]):[0-5]\d$",
        },
    ),
    (
        scalars.SectionNumber,
        "section-number",
        {
            "description": "A number as the notice has it: 1, I, 4a.",
            "type": ["integer", "number", "string"],
            "minimum": 1,
            "pattern": r"^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$",
        },
    ),
    (
        scalars.OneOrMore,
        "one-or-more",
        {
            "description": "One id, or a list of them.",
            "anyOf": [
                {"$ref": "#/$defs/slug"},
                {"type": "array", "items": {"$ref": "#/$defs/slug"}, "minItems": 1},
            ],
        },
    ),
    (
        scalars.Number,
        "number",
        {
            "description": "A whole number from 1.",
            "type": ["integer", "string"],
            "minimum": 1,
            "pattern": "^0*[1-9][0-9]*$",
        },
    ),
    (
        scalars.Days,
        "days",
        {
            "description": "A number of days.",
            "type": ["integer", "string"],
            "minimum": 1,
            "maximum": 3660,
            "pattern": "^0*[1-9][0-9]{0,3}$",
        },
    ),
    (scalars.Flag, "flag", {"enum": [True, False, "true", "false"]}),
    (scalars.Words, "words", {"description": "Text.", "type": _SCALAR, "pattern": r"\S"}),
    (
        scalars.Slug,
        "slug",
        {
            "description": "An id of lower-case letters, digits and hyphens.",
            "type": _SCALAR,
            "pattern": SLUG_PATTERN,
        },
    ),
    (
        scalars.TaskId,
        "task-id",
        {
            "description": "An id of letters, digits, dots and hyphens; quoted, 1.10 stays 1.10.",
            "type": _SCALAR,
            "pattern": r"^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$",
        },
    ),
    (
        scalars.Timezone,
        "timezone",
        {"description": "A time zone of the IANA database.", "type": "string"},
    ),
]
