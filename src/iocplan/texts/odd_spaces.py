"""What is said of spaces that are none to YAML."""

from iocplan.texts.text import Text

NEEDS_A_SPACE = Text(
    "Ở đây là {name}, còn YAML cần dấu cách thường.",
    "This is {name}, and YAML needs a plain space here.",
)
NO_BREAK_SPACE = Text("dấu cách không ngắt (U+00A0)", "a no-break space (U+00A0)")
ODD_SPACE = Text("ký tự {code} ({name})", "the character {code} ({name})")
HINT = Text("Xóa ký tự này, gõ lại dấu cách bằng bàn phím.", "Delete it and type a space instead.")
