"""How periods of the calendar are called, by the words of the file."""

from iocplan.texts.text import Text

PERIOD = {
    "day": Text("ngày {day:full}", "{day:full}"),
    "week": Text("tuần {number}/{year}", "week {number} of {year}"),
    "month": Text("tháng {month}", "{month}"),
    "quarter": Text("quý {quarter}/{year}", "{quarter} {year}"),
    "half-year": Text("6 tháng {half} năm {year}", "{half} {year}"),
    "year": Text("năm {year}", "{year}"),
}
QUARTERS = (Text("I", "Q1"), Text("II", "Q2"), Text("III", "Q3"), Text("IV", "Q4"))
HALVES = (Text("đầu", "H1"), Text("cuối", "H2"))
