"""Prints what PyPI's icalendar finds in a calendar, one line an event, by summary."""

import sys
from pathlib import Path

from icalendar import Calendar

data = Path(sys.argv[1]).read_bytes()
assert all(len(line) <= 75 for line in data.split(b"\r\n"))
assert b"\n" not in data.replace(b"\r\n", b"")
lines = []
for event in Calendar.from_ical(data).walk("VEVENT"):
    alarms = [a["TRIGGER"].dt.strftime("%m-%d %H:%M") for a in event.walk("VALARM")]
    lines.append(
        f"{event['SUMMARY']} {event['DTSTART'].dt}..{event['DTEND'].dt} {event['STATUS']} "
        f"{event['SEQUENCE']} {', '.join(alarms)}".rstrip()
    )
print("\n".join(sorted(lines)))
