"""What a person is told while editing a file by hand."""

from iocplan.texts.text import Text

NO_EDITOR = Text("Không tìm thấy trình soạn thảo.", "No editor was found.")
NO_EDITOR_HINT = Text(
    'Đặt biến EDITOR, ví dụ: export EDITOR=nano hoặc export EDITOR="code --wait"',
    'Name one in EDITOR: export EDITOR=nano, or export EDITOR="code --wait"',
)
CANNOT_START = Text(
    "Không mở được trình soạn thảo “{editor}”: {reason}.",
    "Cannot start the editor “{editor}”: {reason}.",
)
EDITOR_FAILED = Text(
    "Trình soạn thảo “{editor}” kết thúc với mã {status}.",
    "The editor “{editor}” ended with status {status}.",
)
BAD_EDITOR = Text("Không hiểu lệnh “{editor}”.", "The command “{editor}” cannot be understood.")
BAD_EDITOR_HINT = Text(
    "Kiểm tra dấu nháy trong VISUAL và EDITOR.", "Look at the quotes in VISUAL and EDITOR."
)
STILL_BROKEN = Text(
    "Tệp còn {n} lỗi. Mở lại để sửa? [Y/n]",
    "The file has {n:# problem|# problems}. Back to the editor? [Y/n]",
)
