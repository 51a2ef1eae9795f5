"""openpyxl or the csv module reads the file, a dict scores it: FILE, and Plan A's items as JSON.

Prints the sum of all totals in half points, and the households; writes what the process used to the file JOB_USAGE.
"""
import calendar
import csv
import json
import os
import re
import resource
import sys

BASE, MONTHLY_CAP, ANNUAL_CAP, YEAR = 200, 10, 100, 2022
LONG = re.compile(r"(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?\Z")
SHORT = re.compile(r"(\d{4})(\d\d)(\d\d)\Z")


def month_of(written):
    found = LONG.match(written) or SHORT.match(written)
    if not found:
        return None
    year, month, day = (int(part or YEAR) for part in found.groups())
    return month if year == YEAR and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1] else None


def rows_of(path):
    """The 户号 of the roster, and the rows of events."""
    if path.endswith(".csv"):
        with open(path, encoding="utf-8-sig", newline="") as file:
            events = list(csv.reader(file))[1:]
        return {row[1] for row in events}, events
    from openpyxl import load_workbook

    roster, events = load_workbook(path, read_only=True).worksheets
    return {row[0] for row in roster.iter_rows(min_row=3, values_only=True)}, events.iter_rows(min_row=3, values_only=True)


def score(path, items):
    ids, events = rows_of(path)
    years = {i: ([0] * 13, set(), {}, [0, 0]) for i in ids}
    for written, i, _, code, count, note in events:
        month, count = month_of(written), float(count or 1)
        if i not in years or code not in items or month is None or count <= 0:
            continue
        months, seen, honours, sums = years[i]
        group, halves, counting = items[code]
        if counting == "honour":
            honours[note] = min(month, honours.get(note, month))
            continue
        if counting != "each":
            key = (code, month if counting == "once-a-month" else 0)
            if key in seen:
                continue
            seen.add(key)
            count = 1
        if group == "monthly":
            months[month] += halves * count
        else:
            sums[group == "deduction"] += halves * count
    total = 0
    for months, _, honours, (annual, deduction) in years.values():
        for since in honours.values():
            for month in range(since, 13):
                months[month] += 2
        total += 12 * BASE + sum(min(MONTHLY_CAP, month) for month in months) + min(ANNUAL_CAP, annual) - deduction
    print(int(total), len(years))


score(sys.argv[1], {code: rest for code, *rest in json.loads(sys.argv[2])})
used = resource.getrusage(resource.RUSAGE_SELF)
with open(os.environ["JOB_USAGE"], "w") as file:
    json.dump({"seconds": used.ru_utime + used.ru_stime, "mebibytes": used.ru_maxrss / 1024}, file)
