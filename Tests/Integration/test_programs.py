"""A Swift file run by nbrun, as its user meets it: streams, exit codes, signals."""

import os
import signal
import subprocess
import time
from pathlib import Path

import nbformat
import pytest

NBRUN = Path(os.environ.get("SWIFTGAN_BIN", ".build/release")).resolve() / "nbrun"


def nbrun(folder, program, *arguments, **settings):
    (folder / "program.swift").write_bytes(program if isinstance(program, bytes) else program.encode())
    return subprocess.run(
        [NBRUN, "program.swift", *arguments], cwd=folder, capture_output=True, text=True, timeout=120, **settings)


def test_what_it_prints_is_all_there_is(tmp_path):
    result = nbrun(tmp_path, 'let three = 3\nprint("hello", three + 1)\nprint("ünd", terminator: "")\nthree\n')
    assert (result.returncode, result.stdout, result.stderr) == (0, "hello 4\nünd", "")
    assert [file.name for file in tmp_path.iterdir()] == ["program.swift"]


def test_errors_go_to_standard_error_behind_what_was_printed(tmp_path):
    result = nbrun(tmp_path, 'print("before")\nlet numbers = [1]\nprint(numbers[4])\nprint("never")', "-q")
    assert (result.returncode, result.stdout) == (1, "before\n")
    assert "line 3" in result.stderr and "index 4" in result.stderr


def test_nothing_runs_with_a_mistake_in_the_last_line(tmp_path):
    result = nbrun(tmp_path, 'print("before")\nprint(befor)')
    assert (result.returncode, result.stdout) == (1, "")
    assert "line 2" in result.stderr


def test_output_of_any_size_arrives(tmp_path):
    result = nbrun(tmp_path, "for number in 0..<50_000 { print(number) }")
    assert result.stdout.splitlines() == [str(number) for number in range(50_000)]


def test_input_comes_from_standard_input(tmp_path):
    program = 'print("name?", terminator: " ")\nwhile let line = readLine() { print("hello \\(line)") }'
    result = nbrun(tmp_path, program, input="Ann\nBob\n")
    assert (result.returncode, result.stdout) == (0, "name? hello Ann\nhello Bob\n")


def test_a_replay_prints_the_same_wherever_and_whenever_it_runs(tmp_path):
    program = """
        import Foundation
        struct Key: Hashable { var name: String; var weight: Double }
        let moment = Date(timeIntervalSince1970: 0)
        print(TimeZone.current.identifier, Calendar.current.component(.hour, from: moment), moment.formatted())
        print("Zoë".hashValue, Key(name: "Zoë", weight: 0.5).hashValue, Set([[1], [2]]).hashValue)
        """
    outputs = {
        nbrun(tmp_path, program, "--date", "2023-12-17", env=os.environ | {"TZ": zone, "LANG": language}).stdout
        for zone, language in [("Asia/Tokyo", "ja_JP.UTF-8"), ("America/New_York", "en_US.UTF-8"), ("UTC", "C")]
    }
    assert len(outputs) == 1 and outputs.pop().startswith("GMT 0 ")


def test_with_an_output_it_becomes_a_notebook(tmp_path):
    result = nbrun(tmp_path, 'print("hello")\n1 + 2', "-o", "out.ipynb")
    assert (result.returncode, result.stdout) == (0, "")
    cell, = nbformat.read(tmp_path / "out.ipynb", as_version=4).cells
    assert cell.source == 'print("hello")\n1 + 2'
    assert [output.output_type for output in cell.outputs] == ["stream", "execute_result"]


@pytest.mark.parametrize("program", [b"", b"\xff\xfe", b"print(\x00)", b"let a = \"" * 1000, b"(" * 100_000])
def test_no_text_crashes_it(tmp_path, program):
    assert nbrun(tmp_path, program).returncode in (0, 1)


def test_mistakes_in_the_arguments(tmp_path):
    result = subprocess.run([NBRUN, "none.swift"], cwd=tmp_path, capture_output=True, text=True)
    assert (result.returncode, "there is no such file" in result.stderr) == (2, True)
    result = nbrun(tmp_path, "print(1)", "-p", "epochs", "2")
    assert (result.returncode, result.stdout) == (2, "")
    assert "-p needs a notebook" in result.stderr


def test_a_time_limit(tmp_path):
    result = nbrun(tmp_path, 'print("before")\nwhile true {}', "--timeout", "0.3")
    assert (result.returncode, result.stdout) == (4, "before\n")
    assert result.stderr == "nbrun: the run took longer than 0.3 s\n"


def test_a_signal_stops_it(tmp_path):
    (tmp_path / "program.swift").write_text('print("before")\nwhile true {}')
    process = subprocess.Popen([NBRUN, "program.swift"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=20)
    assert (process.returncode, output, errors) == (75, "before\n", "nbrun: stopped\n")


def test_a_reader_that_goes_away_ends_it(tmp_path):
    (tmp_path / "program.swift").write_text("var number = 0\nwhile true {\n    print(number)\n    number += 1\n}")
    process = subprocess.Popen([NBRUN, "program.swift"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "0\n"
    process.stdout.close()
    assert process.wait(timeout=20) == 75
    assert process.stderr.read() == ""


TRAINING = """
setSeed(3)
let filter = Tensor.randomNormal([3, 3, 16, 32], standardDeviation: 0.1)
let images = Tensor.randomNormal([5, 9, 7, 16])
let features = images.conv2D(filter, strides: [2, 2], padding: .same).leakyRelu(0.2).flattened()
let product = matmul(features, Tensor.randomNormal([640, 3], standardDeviation: 0.1)).tanh()
for slope in gradients(of: product.squared().mean(), over: [images, filter]) + [product] {
    print(slope.shape, slope.scalars.map { String(format: "%.4f", $0) }.prefix(40))
}
"""


@pytest.mark.parametrize("level", ["SSE41", "AVX", "AVX2", "AVX512_CORE"])
def test_older_processors_compute_the_same(tmp_path, level):
    ours = nbrun(tmp_path, TRAINING)
    older = nbrun(tmp_path, TRAINING, env={**os.environ, "ONEDNN_MAX_CPU_ISA": level})
    assert ours.returncode == 0 and ours.stdout.count("[") >= 6, ours.stderr
    assert (older.returncode, older.stdout) == (0, ours.stdout)
