"""Searches, pages through, uploads and exports: python3 gongkai.py SERVER FILE, with a writer's token in GONGKAI_TOKEN.

Needs nothing but Python. Each step prints what came of it.
"""

import csv
import io
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

SERVER, FILE = sys.argv[1].rstrip("/"), sys.argv[2]
TOKEN = os.environ["GONGKAI_TOKEN"]


def call(path, params=None, body=None):
    """The body of an answer. A problem says in `code` what is wrong and in `detail` what to do."""
    address = SERVER + path + ("?" + urllib.parse.urlencode(params) if params else "")
    request = urllib.request.Request(address, data=body, headers={"Authorization": "Bearer " + TOKEN})
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.read()
    except urllib.error.HTTPError as wrong:
        problem = json.load(wrong)
        sys.exit(f"{problem['code']}: {problem['detail']}")


# Search, with filters: problems that reports of three years tell.
found = json.loads(call("/api/v1/search", {"q": "精准性", "section": "issues", "passage": "problem", "year": "2022..2024", "meaning": "false"}))
print("found", found["total"]["value"])
for hit in found["hits"]:
    print(hit["id"])

# Page through all reports: each answer says in `next` where the following one begins.
listed, cursor = 0, ""
while True:
    page = json.loads(call("/api/v1/reports", {"limit": 10, "cursor": cursor}))
    listed += len(page["hits"])
    cursor = page.get("next")
    if not cursor:
        break
print("listed", listed)

# Upload a file, and follow its task until each file has its outcome.
with open(FILE, "rb") as file:
    task = json.loads(call("/api/v1/reports", {"name": os.path.basename(FILE)}, file.read()))
while task["status"] in ("waiting", "running"):
    time.sleep(0.2)
    task = json.loads(call("/api/v1/tasks/" + task["id"]))
for file in task["files"]:
    print(file["file"], file["status"], file.get("report", ""))

# Export: the last row says that nothing is missing.
text = call("/api/v1/export", {"format": "csv", "figures": "requests.received.total"}).decode("utf-8-sig")
*rows, last = csv.reader(io.StringIO(text))
if last[0] != "# complete":
    sys.exit("the file was cut off: load it again")
print("exported", len(rows) - 1)
