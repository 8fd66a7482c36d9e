"""Measures the kernel as a client meets it, and compares it with others that are installed.

    SWIFTGAN_BIN=.build/release .venv/bin/python Tests/Integration/measure_kernel.py [KERNEL ...]

Prints, for each kernel, the medians of: time from start to the first kernel_info_reply, a trivial cell's time from request to
reply and idle, 20,000 prints, an interrupt of a tight loop, and the memory in RAM before the first tensor.
"""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from jupyter_client.manager import KernelManager

from harness import KERNEL, Kernel

#: A trivial cell, 20,000 prints and an endless loop, by language.
CELLS = {
    "swift": ("1 + 1", "for i in 0..<20_000 { print(i) }", 'print("on")\nwhile true {}'),
    "python": ("1 + 1", "for i in range(20_000): print(i)", 'print("on")\nwhile True: pass'),
}


def start_up(name: str) -> float:
    """Seconds from the start of the process to the first reply.

    A client of libzmq that finds nobody listening tries again after 100 to 200 ms; not to measure that, it connects when the
    kernel listens.
    """
    manager = KernelManager(kernel_name=name)
    begin = time.perf_counter()
    manager.start_kernel()
    while not listens(manager.shell_port):
        time.sleep(0.001)
    client = manager.client()
    client.start_channels(shell=True, iopub=False, stdin=False, hb=False, control=False)
    client.kernel_info(reply=True, timeout=60)
    seconds = time.perf_counter() - begin
    client.stop_channels()
    manager.shutdown_kernel(now=True)
    return seconds


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def timed(action) -> float:
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin


def interrupt(kernel: Kernel, loop: str) -> float:
    message = kernel.start_and_see(loop, "on")
    begin = time.perf_counter()
    kernel.manager.interrupt_kernel()
    kernel.finish(message)
    return time.perf_counter() - begin


def measure(name: str) -> None:
    starts = [start_up(name) for _ in range(7)]
    with Kernel(name) as kernel:
        trivial, prints, loop = CELLS[kernel.manager.kernel_spec.language]
        memory = kernel.resident_bytes
        kernel.run(trivial)
        cells = [timed(lambda: kernel.run(trivial)) for _ in range(200)]
        begin = time.perf_counter()
        flood = kernel.run(prints)
        flood_seconds = time.perf_counter() - begin
        interrupts = [interrupt(kernel, loop) for _ in range(7)]

    def milliseconds(values: list[float]) -> str:
        return f"{statistics.median(values) * 1000:8.1f} ms  ({min(values) * 1000:.1f} to {max(values) * 1000:.1f})"

    print(name)
    print(f"  start to kernel_info_reply {milliseconds(starts)}")
    print(f"  trivial cell               {milliseconds(cells)}")
    print(f"  20,000 prints              {milliseconds([flood_seconds])}  in {len(flood.of_type('stream'))} messages")
    print(f"  interrupt of a loop        {milliseconds(interrupts)}")
    print(f"  memory after the start     {memory / 2**20:8.1f} MB")


def main() -> None:
    root = Path(__file__).resolve().parents[2]
    folder = Path(os.environ.get("SWIFTGAN_BIN", root / ".build/release")).resolve()
    with tempfile.TemporaryDirectory() as prefix:
        subprocess.run([folder / "swift-gan-kernel", "install", "--prefix", prefix], check=True, capture_output=True)
        os.environ.update(JUPYTER_PATH=f"{prefix}/share/jupyter", SWIFTGAN_HISTORY=f"{prefix}/history.jsonl")
        for name in sys.argv[1:] or [KERNEL]:
            measure(name)


if __name__ == "__main__":
    main()
