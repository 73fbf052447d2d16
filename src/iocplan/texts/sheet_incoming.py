"""What ``pull`` says of a spreadsheet that came back."""

from iocplan.texts.text import Text

XLSX = Text(".xlsx", ".xlsx")
OLD_FORMAT = Text(
    "Tệp này là .xls cũ hoặc .xlsx có mật khẩu; không đọc được.",
    "This is an old .xls file, or an .xlsx file with a password; it cannot be read.",
)
OLD_FORMAT_HINT = Text(
    "Mở bằng Excel, bỏ mật khẩu, lưu thành .xlsx.",
    "Open it in Excel, take the password away, and save it as .xlsx.",
)
TOO_LARGE = Text(
    "Không đọc bảng này: tệp lớn quá mức của một bảng theo dõi.",
    "This sheet is not read: the file is larger than any such sheet needs.",
)
TOO_LARGE_HINT = Text(
    "Kiểm tra nguồn gốc của tệp; chép các ô đã ghi sang bảng mới xuất.",
    "See where the file comes from; copy what was typed into a sheet exported anew.",
)
NO_BOOK = Text("Đây là tệp nén nhưng không phải là .xlsx.", "This is a zip file, but no .xlsx.")
ONLY_XLSX = Text("pull không đọc tệp {suffix}.", "pull does not read {suffix} files.")
SAVE_AS_XLSX = Text("Mở bằng Excel, lưu thành .xlsx.", "Open it in Excel and save it as .xlsx.")
NO_HEAD = Text(
    "Không có bảng nào trong {path} có cột “Mã” và các cột để ghi.",
    "No sheet in {path} has the column “Mã” and the columns to fill.",
)
NO_HEAD_HINT = Text(
    "Bảng đúng mẫu: iocplan export -o FILE.xlsx. Tên cột không được đổi.",
    "A sheet as it should be: iocplan export -o FILE.xlsx. Keep the names of its columns.",
)
OTHER_PLAN = Text(
    "{path} là bảng của sổ khác ({plan}); không lấy về.",
    "{path} is the sheet of another plan ({plan}); nothing was taken over.",
)
NOTHING = Text("Không có gì mới trong {path}.", "Nothing new in {path}.")

# what is wrong, each behind the name of a cell
AT = Text("{cell}: {why}", "{cell}: {why}")
NOT_TAKEN = Text(
    "Chưa nhận {n} dòng, kể cả các ô khác trong dòng; sửa ô rồi chạy lại pull.",
    "{n:# row|# rows} not taken, with all other cells; mend the cells and pull again.",
)
ROW_LEFT = Text("{cell} ({id}): {why}", "{cell} ({id}): {why}")
UNKNOWN_COLUMN = Text(
    "cột “{title}” không có trong mẫu; không đọc những gì ghi ở đó",
    "the column “{title}” is none of ours; what stands there was not read",
)
SAME_COLUMN = Text(
    "cột “{title}” có hai lần; cột này không đọc",
    "there are two columns “{title}”; this one was not read",
)
NO_ID = Text("dòng có ghi nhưng không có mã việc", "something is typed, but the row has no id")
UNKNOWN_ID = Text("không có việc “{id}” trong sổ", "there is no task “{id}” in the plan")
ID_TWICE = Text(
    "việc {id} đã có ở {other}; hai dòng ghi khác nhau",
    "{id} stands in {other} already, and the two rows differ",
)
OTHER_TITLE = Text(
    "nội dung của dòng là của việc {other}, mã là {id}; các cột đã lệch nhau",
    "the row has the title of {other} and the id {id}; its columns have come apart",
)
A_FORMULA = Text("ô là công thức; ghi giá trị", "a formula; type the value itself")
AN_ERROR = Text("ô bị lỗi ({text})", "the cell holds an error ({text})")
MERGED = Text(
    "ô gộp nhiều dòng ({range}); bỏ gộp rồi ghi từng dòng",
    "merged over several rows ({range}); unmerge it and type in each row",
)
NOT_A_DAY = Text("“{text}” không phải là ngày", "“{text}” is no day")
WISH = Text(
    "“Gia hạn đến” không lấy về; đơn vị xin gia hạn: iocplan note {id} … --asks-until {day}",
    "“Gia hạn đến” is not taken over; a wish is a note: iocplan note {id} … --asks-until {day}",
)
NUMBER_ALONE = Text(
    "có số văn bản nhưng không có ngày trình hay ngày hoàn thành",
    "a document without a day of submission or completion",
)
TWO_DAYS = Text(
    "“--as submitted”: đã có ngày trình, ngày hoàn thành không ghi",
    "--as submitted: with a day of submission, a day of completion is not taken over",
)

# notes
RESULT = Text("Kết quả: {text}", "Result: {text}")
REPORTED = Text("{who}: {text}", "{who}: {text}")
REPORTED_BY = Text("Đơn vị báo cáo: {who}", "Reported by: {who}")
