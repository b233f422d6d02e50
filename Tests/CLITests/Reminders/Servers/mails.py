"""Prints what python's mail parser finds in each mail of a folder, as one JSON array."""

import email
import email.policy
import json
import sys
from pathlib import Path

found = []
for path in sorted(Path(sys.argv[1]).glob("*.eml")):
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    found.append(
        {
            "id": mail["Message-ID"],
            "from": mail["From"],
            "to": mail["To"],
            "subject": mail["Subject"],
            "date": mail["Date"],
            "headers": sorted(mail.keys()),
            "defects": [str(defect) for defect in mail.defects],
            "text": mail.get_content().replace("\r\n", "\n"),
        }
    )
print(json.dumps(found, ensure_ascii=False))
