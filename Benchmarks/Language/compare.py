#!/usr/bin/env python3
"""Runs each program beside this file with nbrun and with this Python, alternating, and prints a table.

    python3 Benchmarks/Language/compare.py [--nbrun .build/release/nbrun] [--runs 5] [NAME...]

Both run as whole processes, start-up included, and must print the same. Times are medians of the processor time (user and
system) in seconds, which other processes disturb least; --wall takes the time on the clock instead.
"""

import argparse
import os
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def measure(command, wall):
    """Runs a command; its output and the seconds it took."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return output, elapsed if wall else usage.ru_utime + usage.ru_stime


def compare(name, nbrun, runs, wall):
    """The medians of one program: with nbrun, and with Python."""
    commands = [nbrun, FOLDER / f"{name}.swift"], [sys.executable, FOLDER / f"{name}.py"]
    times = [], []
    for _ in range(runs):
        outputs = []
        for command, seconds in zip(commands, times):
            output, taken = measure(command, wall)
            outputs.append(output)
            seconds.append(taken)
        if outputs[0] != outputs[1]:
            sys.exit(f"{name}: the outputs differ\nnbrun:  {outputs[0]!r}\npython: {outputs[1]!r}")
    return [statistics.median(seconds) for seconds in times]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="programs to run (default: all)")
    parser.add_argument("--nbrun", default=FOLDER.parents[1] / ".build/release/nbrun", type=Path)
    parser.add_argument("--runs", default=5, type=int)
    parser.add_argument("--wall", action="store_true", help="time on the clock instead of processor time")
    arguments = parser.parse_args()
    names = arguments.names or sorted(path.stem for path in FOLDER.glob("*.swift"))
    print(f"| program | nbrun, s | CPython {platform.python_version()}, s | times as fast |\n|---|---|---|---|")
    for name in names:
        ours, theirs = compare(name, arguments.nbrun.resolve(), arguments.runs, arguments.wall)
        print(f"| {name} | {ours:.3f} | {theirs:.3f} | {theirs / ours:.2f} |", flush=True)


if __name__ == "__main__":
    main()
