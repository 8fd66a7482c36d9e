#!/usr/bin/env python3
"""Runs everyday operations of the library in a loop, with nbrun and with this Python, and prints a table of them.

    python3 Benchmarks/Language/operations.py [--nbrun .build/release/nbrun] [--runs 3] [NAME...]

Each row is a function of one loop, the same in both languages, run as a program of its own; both print the same. Times are
the best of the runs, in nanoseconds of processor time a turn; the time of an empty program is taken off.
"""

import argparse
import platform
import sys
import tempfile
from pathlib import Path

from compare import FOLDER, measure

# name: what comes before the loop and what a turn does, in Swift and in Python. `i` is the number of the turn, TURNS how
# many there are; the functions give `total`.
OPERATIONS = {
    "array append": ("var a: [Int] = []", "a.append(i)", "a = []", "a.append(i)"),
    "array of texts append": ("var a: [String] = []", 'a.append("x")', "a = []", 'a.append("x")'),
    "array count": ("let a = [1, 2, 3]", "total += a.count", "a = [1, 2, 3]", "total += len(a)"),
    "array popLast": (
        "var a = Array(0..<TURNS)", "total += a.removeLast() & 1",
        "a = list(range(TURNS))", "total += a.pop() & 1"),
    "array insert at 0": (
        "var a: [Int] = []", "a.insert(i, at: 0); if a.count > 50 { a.removeLast() }",
        "a = []", "a.insert(0, i)\n        if len(a) > 50: a.pop()"),
    "array swap": (
        "var a = [1, 2, 3]", "a.swapAt(0, 2)", "a = [1, 2, 3]", "a[0], a[2] = a[2], a[0]"),
    "array contains": (
        "let a = Array(0..<50)", "if a.contains(i % 60) { total += 1 }",
        "a = list(range(50))", "if i % 60 in a: total += 1"),
    "array first, last": (
        "let a = [1, 2, 3]", "total += (a.first ?? 0) + a.last!", "a = [1, 2, 3]", "total += a[0] + a[-1]"),
    "array slice": (
        "let a = Array(0..<100)", "total += a[10..<20].count",
        "a = list(range(100))", "total += len(a[10:20])"),
    "nested arrays": (
        "var a = [[1, 2], [3, 4]]", "a[i & 1][1] += 1; total += a[1][0]",
        "a = [[1, 2], [3, 4]]", "a[i & 1][1] += 1; total += a[1][0]"),
    "map": (
        "let a = Array(0..<100)", "total += a.map { $0 * 2 }.count",
        "a = list(range(100))", "total += len([x * 2 for x in a])"),
    "filter": (
        "let a = Array(0..<100)", "total += a.filter { $0 % 3 == 0 }.count",
        "a = list(range(100))", "total += len([x for x in a if x % 3 == 0])"),
    "reduce": (
        "let a = Array(0..<100)", "total += a.reduce(0, +) & 1",
        "a = list(range(100))\n    from functools import reduce",
        "total += reduce(lambda x, y: x + y, a, 0) & 1"),
    "sorted": (
        "let a = (0..<200).map { $0 * 7919 % 1000 }", "total += a.sorted()[0]",
        "a = [x * 7919 % 1000 for x in range(200)]", "total += sorted(a)[0]"),
    "sorted by": (
        "let a = (0..<200).map { $0 * 7919 % 1000 }", "total += a.sorted { $0 > $1 }[0]",
        "a = [x * 7919 % 1000 for x in range(200)]", "total += sorted(a, key=lambda x: -x)[0]"),
    "enumerated": (
        "let a = Array(0..<100)", "for (k, v) in a.enumerated() { total += k ^ v }",
        "a = list(range(100))", "for k, v in enumerate(a): total += k ^ v"),
    "zip": (
        "let a = Array(0..<100)", "for (x, y) in zip(a, a) { total += x & y }",
        "a = list(range(100))", "for x, y in zip(a, a): total += x & y"),
    "stride": (
        "", "for x in stride(from: 0, to: 200, by: 2) { total += x }",
        "", "for x in range(0, 200, 2): total += x"),
    "min, max": (
        "let a = (0..<100).map { $0 * 31 % 97 }", "total += a.min()! + a.max()!",
        "a = [x * 31 % 97 for x in range(100)]", "total += min(a) + max(a)"),
    "tuple": (
        "func f(_ x: Int) -> (Int, Int) { (x, x + 1) }", "let (q, r) = f(i); total += q & r",
        "def f(x): return (x, x + 1)\n    ", "q, r = f(i); total += q & r"),
    "optional chain": (
        "let a: [Int]? = [1, 2]", "if let n = a?.count { total += n }",
        "a = [1, 2]", "if a is not None: total += len(a)"),
    "dictionary count": (
        'let keys = ["ant", "bee", "cat", "dog"]; var d: [String: Int] = [:]',
        "d[keys[i & 3], default: 0] += 1",
        'keys = ["ant", "bee", "cat", "dog"]; d = {}', "d[keys[i & 3]] = d.get(keys[i & 3], 0) + 1"),
    "dictionary read": (
        'let d = ["ant": 1, "bee": 2]', 'if let n = d["bee"] { total += n }',
        'd = {"ant": 1, "bee": 2}', 'n = d.get("bee")\n        if n is not None: total += n'),
    "dictionary of Int": (
        "var d: [Int: Int] = [:]", "d[i & 1023] = i", "d = {}", "d[i & 1023] = i"),
    "dictionary of arrays": (
        "var d: [Int: [Int]] = [:]", "d[i & 15, default: []].append(i)",
        "d = {}", "d.setdefault(i & 15, []).append(i)"),
    "dictionary loop": (
        "let d = Dictionary(uniqueKeysWithValues: (0..<100).map { ($0, $0) })",
        "for (k, v) in d { total += k ^ v }",
        "d = {x: x for x in range(100)}", "for k, v in d.items(): total += k ^ v"),
    "set insert, contains": (
        "var s: Set<Int> = []", "s.insert(i & 255); if s.contains(i & 511) { total += 1 }",
        "s = set()", "s.add(i & 255)\n        if i & 511 in s: total += 1"),
    "text append": ('var t = ""', 't += "ab"', 't = ""', 't += "ab"'),
    "text compare": (
        'let a = ["ant", "bee"]', 'if a[i & 1] == "bee" { total += 1 }',
        'a = ["ant", "bee"]', 'if a[i & 1] == "bee": total += 1'),
    "text count": ('let t = "some text"', "total += t.count", 't = "some text"', "total += len(t)"),
    "text characters": (
        'let t = String(repeating: "abcdefghij", count: 10)', 'for c in t { if c == "c" { total += 1 } }',
        't = "abcdefghij" * 10', 'for c in t:\n            if c == "c": total += 1'),
    "text to array": (
        'let t = String(repeating: "abcdefghij", count: 10)', "total += Array(t).count",
        't = "abcdefghij" * 10', "total += len(list(t))"),
    "text split": (
        'let t = "the quick brown fox jumps over the lazy dog"', 'total += t.split(separator: " ").count',
        't = "the quick brown fox jumps over the lazy dog"', 'total += len(t.split(" "))'),
    "text joined": (
        'let a = ["the", "quick", "brown", "fox"]', 'total += a.joined(separator: ", ").count',
        'a = ["the", "quick", "brown", "fox"]', 'total += len(", ".join(a))'),
    "text cases": (
        'let t = "Some Text"', "total += t.lowercased().count", 't = "Some Text"', "total += len(t.lower())"),
    "text prefix": (
        'let t = "some text"', 'if t.hasPrefix("some") { total += 1 }',
        't = "some text"', 'if t.startswith("some"): total += 1'),
    "text reversed": (
        'let t = "some text"', "total += String(t.reversed()).count",
        't = "some text"', "total += len(t[::-1])"),
    "text interpolation": (
        "", 'total += "\\(i): \\(i + 1)".count', "", 'total += len(f"{i}: {i + 1}")'),
    "text to Int": ("", 'total += Int("123") ?? 0', "", 'total += int("123")'),
    "text format": (
        "", 'total += String(format: "%.2f", Double(i)).count', "", 'total += len("%.2f" % float(i))'),
    "characters of a text by index": (
        'let t = "some text"', 'if t[t.index(t.startIndex, offsetBy: i % 9)] == "t" { total += 1 }',
        't = "some text"', 'if t[i % 9] == "t": total += 1'),
    "square root": (
        "var x = 0.0", "x += Double(i).squareRoot(); if x < 0 { total += 1 }",
        "import math; x = 0.0", "x += math.sqrt(i)\n        if x < 0: total += 1"),
    "min, max of two": ("", "total += max(i, 7) - min(i, 7)", "", "total += max(i, 7) - min(i, 7)"),
    "absolute value": ("", "total += abs(i - 1000)", "", "total += abs(i - 1000)"),
}

SWIFT = """func work() -> Int {
    var total = 0
    BEFORE
    for i in 0..<TURNS { TURN }
    return total
}
print(work())
"""

PYTHON = """def work():
    total = 0
    BEFORE
    for i in range(TURNS):
        TURN
    return total
print(work())
"""

# What Python is to take at least for the turns of a row, so that start-up does not matter.
SECONDS = 0.1


def write(path, program, before, turn, turns):
    """A program for so many turns."""
    path.write_text(program.replace("BEFORE", before).replace("TURNS", str(turns)).replace("TURN", turn))


def best(command, runs):
    """The output of a command, and the least time that it took."""
    results = [measure(command, wall=False) for _ in range(runs)]
    return results[0][0], min(seconds for _, seconds in results)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="operations to run (default: all)")
    parser.add_argument("--nbrun", default=FOLDER.parents[1] / ".build/release/nbrun", type=Path)
    parser.add_argument("--runs", default=3, type=int)
    arguments = parser.parse_args()
    names = arguments.names or OPERATIONS
    with tempfile.TemporaryDirectory() as folder:
        swift, python = Path(folder) / "cell.swift", Path(folder) / "cell.py"
        commands = [arguments.nbrun.resolve(), swift], [sys.executable, python]

        def run(turns, before, turn, before_python, turn_python):
            write(swift, SWIFT, before, turn, turns)
            write(python, PYTHON, before_python, turn_python, turns)
            return [best(command, arguments.runs) for command in commands]

        def enough(before, turn):
            """How many turns Python needs some time for."""
            turns = 1_000
            while True:
                write(python, PYTHON, before, turn, turns)
                _, seconds = best(commands[1], 1)
                if seconds > SECONDS:
                    return turns
                turns *= 2

        empty = [seconds for _, seconds in run(0, "", "total += i", "", "total += i")]
        print(f"| operation | nbrun, ns | CPython {platform.python_version()}, ns | times as fast |\n|---|---|---|---|")
        for name in names:
            row = OPERATIONS[name]
            turns = enough(*row[2:])
            (ours, theirs) = run(turns, *row)
            if ours[0] != theirs[0]:
                sys.exit(f"{name}: the outputs differ\nnbrun:  {ours[0]!r}\npython: {theirs[0]!r}")
            times = [max(result[1] - start, 1e-9) / turns * 1e9 for result, start in zip((ours, theirs), empty)]
            print(f"| {name} | {times[0]:.0f} | {times[1]:.0f} | {times[1] / times[0]:.2f} |", flush=True)


if __name__ == "__main__":
    main()
