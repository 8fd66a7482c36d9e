"""A kernel with a client, and what a cell shows in a form that tests can compare."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path

from jupyter_client.manager import KernelManager

KERNEL = "swift-gan"
#: Seconds after which something is certainly broken; tests never measure with it.
PATIENCE = 60


@dataclass
class Result:
    """What came of a cell: its reply and all that was published for it, `busy` to `idle`."""

    reply: dict
    published: list[dict] = field(default_factory=list)

    @property
    def status(self) -> str:
        return self.reply["content"]["status"]

    def of_type(self, kind: str) -> list[dict]:
        return [message["content"] for message in self.published if message["msg_type"] == kind]

    def text(self, stream: str = "stdout") -> str:
        return "".join(part["text"] for part in self.of_type("stream") if part["name"] == stream)


class Kernel:
    """A kernel's process and a blocking client, for use in `with`."""

    def __init__(self, name: str, folder: Path | None = None, **options) -> None:
        self.manager = KernelManager(kernel_name=name, **options)
        self.manager.start_kernel(cwd=str(folder) if folder else None)
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=PATIENCE)

    def __enter__(self) -> Kernel:
        return self

    def __exit__(self, *_) -> None:
        self.client.stop_channels()
        if self.manager.has_kernel:
            self.manager.shutdown_kernel(now=True)

    @property
    def process(self):
        return self.manager.provisioner.process

    @property
    def resident_bytes(self) -> int:
        """Memory of the process that is in RAM."""
        pages = Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]
        return int(pages) * 4096

    # Cells

    def start(self, code: str, **options) -> str:
        """Sends a cell; its message's identifier."""
        return self.client.execute(code, **options)

    def start_and_see(self, code: str, shown: str) -> str:
        """Sends a cell and waits until it has printed `shown`."""
        message = self.start(code)
        text = ""
        while shown not in text:
            part = self.client.get_iopub_msg(timeout=PATIENCE)
            if part["msg_type"] == "stream" and part["parent_header"].get("msg_id") == message:
                text += part["content"]["text"]
        return message

    def finish(self, message: str) -> Result:
        """Waits for a cell's reply and its `idle`."""
        reply = self.client.get_shell_msg(timeout=PATIENCE)
        while reply["parent_header"].get("msg_id") != message:
            reply = self.client.get_shell_msg(timeout=PATIENCE)
        result = Result(reply)
        while True:
            part = self.client.get_iopub_msg(timeout=PATIENCE)
            if part["parent_header"].get("msg_id") != message:
                continue
            result.published.append(part)
            if part["content"].get("execution_state") == "idle":
                return result

    def run(self, code: str, **options) -> Result:
        return self.finish(self.start(code, **options))

    def control(self, kind: str, content: dict | None = None) -> dict:
        """Asks on the control channel; the reply's content."""
        message = self.client.session.msg(kind, content or {})
        self.client.control_channel.send(message)
        reply = self.client.control_channel.get_msg(timeout=PATIENCE)
        assert reply["parent_header"]["msg_id"] == message["header"]["msg_id"]
        return reply["content"]


def wait_until(condition) -> None:
    """Returns when the condition holds; fails where it never does."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)
