"""The built nbrun as a user meets it: exit codes, files, signals."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import nbformat
import pytest

NBRUN = Path(os.environ.get("SWIFTGAN_BIN", ".build/release")).resolve() / "nbrun"


def notebook(path, *cells):
    """Writes a notebook of code cells; a cell is its text or a pair of tag and text."""
    nb = nbformat.v4.new_notebook(metadata={"kernelspec": {"name": "swift-gan", "display_name": "SwiftGAN", "language": "swift"}})
    for number, cell in enumerate(cells):
        tag, source = cell if isinstance(cell, tuple) else (None, cell)
        made = nbformat.v4.new_code_cell(source, id=f"cell-{number}")
        if tag:
            made.metadata["tags"] = [tag]
        nb.cells.append(made)
    nbformat.write(nb, path)
    return path


def nbrun(folder, *arguments):
    return subprocess.run([NBRUN, *map(str, arguments)], cwd=folder, capture_output=True, text=True, timeout=120)


def executed(path):
    nb = nbformat.read(path, as_version=4)
    nbformat.validate(nb)
    return nb


def statuses(path):
    return [cell.metadata.nbrun.status for cell in executed(path).cells]


def test_success_writes_build_and_leaves_the_input(tmp_path):
    source = notebook(tmp_path / "a.ipynb", 'print("hello")', "let three = 3", "three + 1")
    before = source.read_bytes()
    result = nbrun(tmp_path, "a.ipynb")
    assert (result.returncode, result.stdout) == (0, "")
    assert result.stderr == "3 cells ran → build/a.ipynb\n"
    assert source.read_bytes() == before
    cells = executed(tmp_path / "build/a.ipynb").cells
    assert cells[0].outputs == [{"output_type": "stream", "name": "stdout", "text": "hello\n"}]
    assert cells[2].outputs[0].output_type == "execute_result"
    assert cells[2].outputs[0].data["text/plain"] == "4"


def test_two_runs_write_the_same_bytes(tmp_path):
    notebook(tmp_path / "a.ipynb", ("parameters", 'var epochs = 1\nvar category = "candle"'), 'print(epochs, category)')
    arguments = ["a.ipynb", "-o", "new/folder/out.ipynb", "-p", "epochs", "2", "-p", "category", "cat", "--seed", "7",
                 "--date", "2023-12-17", "--quiet"]
    results = []
    for _ in range(2):
        assert nbrun(tmp_path, *arguments).returncode == 0
        results.append((tmp_path / "new/folder/out.ipynb").read_bytes())
    assert results[0] == results[1]
    cells = executed(tmp_path / "new/folder/out.ipynb").cells
    assert cells[1].metadata.tags == ["injected-parameters"]
    assert cells[2].outputs[0].text == "2 cat\n"


def test_names_of_one_letter(tmp_path):
    notebook(tmp_path / "n", "display(Tensor.ones([1, 8, 8, 1]))")
    for output, picture in [("p.ipynb", "p/cell-01-1.png"), ("a/b/c.ipynb", "a/b/c/cell-01-1.png"), ("x", "x-files/cell-01-1.png")]:
        assert nbrun(tmp_path, "n", "-o", output, "-q").returncode == 0
        assert (tmp_path / picture).read_bytes().startswith(b"\x89PNG")


def test_a_failing_cell(tmp_path):
    notebook(tmp_path / "a.ipynb", 'print("before")', 'print("here")\nlet numbers = [1]\nprint(numbers[4])', 'print("never")')
    result = nbrun(tmp_path, "a.ipynb")
    assert result.returncode == 1
    assert "cell [2], line 3" in result.stderr
    assert statuses(tmp_path / "build/a.ipynb") == ["ok", "error", "not run"]
    outputs = executed(tmp_path / "build/a.ipynb").cells[1].outputs
    assert [output.output_type for output in outputs] == ["stream", "error"]


@pytest.mark.parametrize("name, content, reason", [
    ("none.ipynb", None, "there is no such file"),
    ("text.ipynb", "hello", "is not JSON"),
    ("list.ipynb", "[]", "is not a notebook"),
    ("old.ipynb", '{"nbformat": 3}', "notebook format 3"),
    ("python.ipynb", json.dumps({"nbformat": 4, "nbformat_minor": 5, "cells": [],
                                 "metadata": {"language_info": {"name": "python"}}}), "is written in python"),
])
def test_bad_notebooks(tmp_path, name, content, reason):
    if content is not None:
        (tmp_path / name).write_text(content)
    result = nbrun(tmp_path, name, "-o", "out.ipynb")
    assert result.returncode == 2
    assert reason in result.stderr
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "out.ipynb").exists()


@pytest.mark.parametrize("arguments", [
    [], ["."], ["a.ipynb", "-p", "epochs"], ["a.ipynb", "-p", "epoch", "2"], ["a.ipynb", "-p", "epochs", "two"],
    ["a.ipynb", "--date", "2023-02-30"], ["a.ipynb", "--seed", "x"], ["a.ipynb", "-o", "/dev/full"],
    ["a.ipynb", "-o", "a.ipynb/out.ipynb"], ["a.ipynb", "-o", "."], ["a.ipynb", "--no-such-option"],
])
def test_bad_arguments_are_one_line(tmp_path, arguments):
    notebook(tmp_path / "a.ipynb", ("parameters", "var epochs = 1"))
    result = nbrun(tmp_path, *arguments)
    assert result.returncode == 2
    assert result.stderr.startswith("nbrun: ")
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "build").exists()


def test_time_limits(tmp_path):
    notebook(tmp_path / "a.ipynb", 'print("a")', "while true {}", 'print("b")')
    for limit in ("--cell-timeout", "--timeout"):
        assert nbrun(tmp_path, "a.ipynb", limit, "0.5").returncode == 4
        assert statuses(tmp_path / "build/a.ipynb") == ["ok", "timeout", "not run"]


def start_endless(tmp_path):
    """Starts a run whose second cell does not end, and waits until it has begun."""
    notebook(tmp_path / "a.ipynb", 'print("a")', 'print("b")\nwhile true {}', 'print("c")')
    process = subprocess.Popen([NBRUN, "a.ipynb"], cwd=tmp_path, stderr=subprocess.DEVNULL)
    output = tmp_path / "build/a.ipynb"
    for _ in range(600):
        if output.exists() and statuses(output)[0] == "ok":
            break
        time.sleep(0.05)
    time.sleep(0.2)
    return process, output


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_stop_the_cell_and_save(tmp_path, number):
    process, output = start_endless(tmp_path)
    process.send_signal(number)
    assert process.wait(timeout=20) == 75
    assert statuses(output) == ["ok", "interrupted", "not run"]
    assert executed(output).cells[1].outputs[0].text == "b\n"


def test_a_killed_run_leaves_a_whole_notebook(tmp_path):
    process, output = start_endless(tmp_path)
    process.kill()
    assert process.wait(timeout=20) == -signal.SIGKILL
    assert executed(output).cells[0].outputs[0].text == "a\n"


def test_help_tells_the_exit_codes(tmp_path):
    result = nbrun(tmp_path, "--help")
    assert result.returncode == 0
    for code in ("0", "1", "2", "4", "75"):
        assert f"\n  {code:>2}  " in result.stdout
