"""A web server on loopback that takes what robots are sent, and ends with its stdin.

  webhook.py FOLDER

Prints `port N`, keeps each request as FOLDER/NNN.json with path, message id and body. Lines of
stdin, each answered by `ok`: `answer CODE TEXT` is what it answers from then on.
"""

import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

folder = Path(sys.argv[1])
answer = [200, '{"errcode":0,"errmsg":"ok","code":0}']


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        kept = {"path": self.path, "id": self.headers["X-Message-ID"], "body": json.loads(body)}
        count = len(list(folder.glob("*.json")))
        (folder / f"{count:03}.json").write_text(
            json.dumps(kept, ensure_ascii=False, sort_keys=True), "utf-8"
        )
        self.send_response(answer[0])
        self.end_headers()
        self.wfile.write(answer[1].encode())

    def log_message(self, *arguments):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("port", server.server_port, flush=True)
for line in sys.stdin:
    _, code, text = line.rstrip("\n").split(" ", 2)
    answer[:] = [int(code), text]
    print("ok", flush=True)
