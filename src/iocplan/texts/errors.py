"""Messages of errors that are not Problems of a file."""

from iocplan.texts.text import Text

NO_FILE = Text("Không có tệp {path}.", "There is no file {path}.")
NO_FILE_HINT = Text("Kiểm tra --file và biến IOCPLAN_FILE.", "Look at --file and at IOCPLAN_FILE.")
NOT_A_FILE = Text("{path} không phải là tệp thường.", "{path} is not an ordinary file.")
CANNOT_PRINT = Text(
    "Không ghi được kết quả ra: {reason}.", "The output cannot be written: {reason}."
)
CANNOT_READ = Text("Không đọc được {path}: {reason}.", "Cannot read {path}: {reason}.")
SHIPPED = Text(
    "Đang xem bản mẫu kèm chương trình (chỉ đọc). Chép ra để dùng: iocplan init --example",
    "Showing the sample notice (read-only). Copy it to use it: iocplan init --example",
)
BAD_DAY = Text("“{value}” không phải là ngày.", "“{value}” is not a day.")
BAD_DAY_HINT = Text(
    "Viết 22/3/2023, 22/3, hôm nay, mai, hôm qua, thứ Sáu, +7 ngày hoặc 2023-03-22.",
    "Write 2023-03-22, 22/3/2023, 22/3, 22 Mar, today, tomorrow, Friday or +7d.",
)
WRONG_WEEKDAY = Text("“{value}”: ngày đó là {day:long}.", "“{value}”: that day is {day:long}.")
NO_SUCH_DAY = Text("Ngày này nằm ngoài lịch.", "That day lies outside the calendar.")
EMPTY_RANGE = Text(
    "Khoảng ngày kết thúc ({last:full}) trước khi bắt đầu ({first:full}).",
    "The range ends ({last:full}) before it begins ({first:full}).",
)
UNKNOWN_TASK = Text("Không có việc {name}.", "There is no task {name}.")
SECTION_HAS = Text("Mục {section} có {names}.", "Section {section} has {names}.")
ONE_BY_ONE = Text("Ghi từng mã, cách nhau bằng dấu cách: {ids}", "One by one, with spaces: {ids}")
TASK_HAS = Text("Việc {task} có {names}.", "Task {task} has {names}.")
UNKNOWN_SECTION = Text("Không có mục {number}.", "There is no section {number}.")
SECTIONS_ARE = Text("Các mục: {names}.", "Sections: {names}.")
NO_SECTIONS = Text("Tệp chưa có mục nào.", "The file has no sections yet.")
UNKNOWN_UNIT = Text("Không có đơn vị “{name}”.", "There is no unit “{name}”.")
UNITS_ARE = Text("Các đơn vị: {names}.", "Units: {names}.")
NO_UNITS = Text("Tệp chưa khai báo đơn vị nào.", "The file declares no unit.")
AMBIGUOUS_UNIT = Text("“{name}” có thể là nhiều đơn vị.", "“{name}” may be several units.")
UNKNOWN_PERSON = Text("Không có người “{name}”.", "There is no person “{name}”.")
PEOPLE_ARE = Text("Những người có tên: {names}.", "People: {names}.")
NO_PEOPLE = Text("Tệp chưa khai báo ai ở people.", "The file declares nobody under people.")
AMBIGUOUS_PERSON = Text("“{name}” có thể là nhiều người.", "“{name}” may be several people.")
ONLY_INVOLVED = Text(
    '“{name}” không chủ trì việc nào, chỉ tham gia {n} việc: --involving "{name}"',
    '“{name}” leads no task, it only takes part in {n}: --involving "{name}"',
)
BAD_OPTION = Text("--{name} không nhận “{value}”.", "--{name} does not take “{value}”.")
UNKNOWN_STATE = Text("Không có tình trạng “{name}”.", "There is no state “{name}”.")
AMBIGUOUS_STATE = Text("“{name}” có thể là nhiều tình trạng.", "“{name}” may be several states.")
STATES_ARE = Text("Dùng một trong: {names}.", "Use one of: {names}.")
ONE_FORMAT = Text("Chỉ chọn một trong {names}.", "Choose only one of {names}.")
ONE_RANGE = Text("Không dùng {names} cùng nhau.", "{names} exclude one another.")
EXISTS = Text("Đã có {path}.", "{path} exists already.")
EXISTS_HINT = Text(
    "Đặt tên khác, hoặc đổi tên tệp đang có.", "Choose another name, or move the file away."
)
CANNOT_WRITE = Text("Không ghi được {path}: {reason}.", "Cannot write {path}: {reason}.")
CREATED = Text(
    "Đã tạo {path}. Xem: iocplan status -f {path}", "Created {path}. Look: iocplan status -f {path}"
)
CREATED_HERE = Text("Đã tạo {path}. Xem: iocplan status", "Created {path}. Look: iocplan status")
LOCKED = Text(
    "Một lệnh iocplan khác đang ghi {path}; chưa ghi gì.",
    "Another iocplan is writing {path}; nothing written.",
)
LOCKED_HINT = Text("Chờ lệnh kia xong rồi chạy lại.", "Let it finish and run the command again.")
HARD_LINKS = Text(
    "{path} có nhiều liên kết cứng; chưa ghi gì.", "{path} has several hard links; nothing written."
)
HARD_LINKS_HINT = Text(
    "Ghi sẽ tách các liên kết. Dùng một bản riêng hoặc liên kết mềm.",
    "Writing would part them. Use a copy of its own or a symbolic link.",
)
LOCKS_OUT = Text(
    "Ghi thì người khác sẽ không đọc hay ghi được {path} nữa; chưa ghi gì.",
    "Others could then no longer read or write {path}; nothing written.",
)
LOCKS_OUT_HINT = Text(
    "Nhờ chủ của tệp ghi, hoặc cho tệp một nhóm chung: chgrp NHÓM, chmod g+rw.",
    "Let the file's owner write it, or give it a group of you all: chgrp GROUP, chmod g+rw.",
)
READ_ONLY = Text("{path} chỉ cho đọc; chưa ghi gì.", "{path} is read-only; nothing written.")
READ_ONLY_HINT = Text(
    "Cấp quyền ghi cho tệp: chmod u+w, hoặc chmod g+w khi dùng chung một nhóm.",
    "Allow writing: chmod u+w, or chmod g+w for a group that shares it.",
)
CHANGED_MEANWHILE = Text(
    "Tệp vừa được người khác sửa; chưa ghi gì.", "The file was changed meanwhile; nothing written."
)
CHANGED_MEANWHILE_HINT = Text("Chạy lại lệnh.", "Run the command again.")
SHIPPED_READ_ONLY = Text(
    "Bản mẫu kèm chương trình chỉ để đọc; chưa ghi gì.",
    "The sample notice is read-only; nothing written.",
)
SHIPPED_READ_ONLY_HINT = Text(
    "Chép ra rồi ghi vào bản chép: iocplan init --example",
    "Copy it and write to the copy: iocplan init --example",
)
UNKNOWN_EVENT = Text("Không có việc hay mốc “{name}”.", "There is no task or event “{name}”.")
IS_AN_EVENT = Text(
    "{name} là một mốc; xem iocplan status.", "{name} is an event; see iocplan status."
)
EVENTS_ARE = Text("Các mốc: {names}.", "Events: {names}.")
