"""A mail server on loopback that does what its stdin says, and ends with it.

  smtp.py FOLDER [CERTIFICATE KEY]

Prints `port N`, keeps each mail that it takes as FOLDER/NNN.eml, in order. Lines of stdin, each
answered by `ok`:
  accept        takes all mail
  refuse        knows no recipient (550)
  break         closes the connection when the mail is there, and answers nothing
  hold STAGE N  takes N mails, then stops answering at ehlo, mail, rcpt or data; says `held`
At `data` the mail that is held has been kept: it arrived, and the sender does not know.
"""

import asyncio
import ssl
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP

folder = Path(sys.argv[1])


class Handler:
    mode = ["accept"]
    taken = 0

    async def at(self, stage, server):
        if self.mode[:2] == ["hold", stage] and self.taken >= int(self.mode[2]):
            print("held", flush=True)
            await asyncio.Future()
        if self.mode == ["break"] and stage == "data":
            server.transport.abort()
            await asyncio.Future()

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        await self.at("ehlo", server)
        return responses

    async def handle_MAIL(self, server, session, envelope, address, options):
        await self.at("mail", server)
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        await self.at("rcpt", server)
        if self.mode == ["refuse"]:
            return "550 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        count = len(list(folder.glob("*.eml")))
        (folder / f"{count:03}.eml").write_bytes(envelope.original_content)
        await self.at("data", server)
        self.taken += 1
        return "250 OK"


async def main():
    handler = Handler()
    options = {"hostname": "localhost"}
    if len(sys.argv) > 2:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[2], sys.argv[3])
        options |= {"tls_context": context, "require_starttls": True}
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(handler, **options), "127.0.0.1", 0)
    print("port", server.sockets[0].getsockname()[1], flush=True)
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        handler.mode, handler.taken = line.decode().split(), 0
        print("ok", flush=True)


asyncio.run(main())
