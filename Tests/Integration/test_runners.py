"""Programs that run notebooks through the kernel: nbconvert, papermill, nbclient."""

import os
import subprocess
import sys

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from harness import KERNEL
from notebooks import shortened

KERNELSPEC = {"kernelspec": {"name": KERNEL, "display_name": "SwiftGAN", "language": "swift"}}


def module(name: str, *arguments, folder) -> subprocess.CompletedProcess:
    """Runs a Python program of the Jupyter family."""
    command = [sys.executable, "-m", name, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, env=os.environ)


def write(path, *sources: str, tags: dict | None = None):
    cells = [new_code_cell(source) for source in sources]
    for index, names in (tags or {}).items():
        cells[index].metadata["tags"] = names
    nbformat.write(new_notebook(cells=cells, metadata=KERNELSPEC), path)
    return path


def outputs(notebook) -> list[dict]:
    return [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]


def pictures(notebook) -> int:
    return sum("image/png" in output.get("data", {}) for output in outputs(notebook))


@pytest.fixture
def quick_homework(homework, tmp_path):
    """The homework with parameters that take seconds."""
    return shortened(homework, tmp_path / "hw09.ipynb", epochs=2, limit=512)


def test_nbconvert_trains_the_homework(quick_homework, tmp_path):
    run = module("nbconvert", "--to", "notebook", "--execute", quick_homework, "--output", "done.ipynb", folder=tmp_path)
    assert run.returncode == 0, run.stderr
    done = nbformat.read(tmp_path / "done.ipynb", as_version=4)
    nbformat.validate(done)
    assert pictures(done) >= 2
    assert not [output for output in outputs(done) if output.output_type == "error"]
    assert done.metadata.language_info.file_extension == ".swift"


def test_papermill_sets_parameters(quick_homework, tmp_path):
    # papermill has no translator for Swift; that of C# writes `var epochs = 1;`, which is Swift too.
    options = ["-k", KERNEL, "-l", ".net-csharp", "-p", "epochs", "1"]
    run = module("papermill", quick_homework, "done.ipynb", *options, folder=tmp_path)
    assert run.returncode == 0, run.stderr
    done = nbformat.read(tmp_path / "done.ipynb", as_version=4)
    injected = next(cell for cell in done.cells if "injected-parameters" in cell.metadata.get("tags", []))
    assert "var epochs = 1;" in injected.source
    assert pictures(done) >= 2


def test_a_failing_cell_fails_the_run_and_is_shown(tmp_path):
    path = write(tmp_path / "wrong.ipynb", 'print("before")', "let list = [1, 2]\nlist[9]", 'print("after")')
    run = module("nbconvert", "--to", "notebook", "--execute", path, "--output", "done.ipynb", folder=tmp_path)
    assert run.returncode == 1
    assert "line 2" in run.stderr


def test_allowed_errors_stay_in_the_notebook(tmp_path):
    path = write(tmp_path / "wrong.ipynb", "[1][9]", 'print("after")')
    options = ["--execute", "--allow-errors", "--output", "done.ipynb"]
    run = module("nbconvert", "--to", "notebook", *options, path, folder=tmp_path)
    assert run.returncode == 0, run.stderr
    kinds = [output.output_type for output in outputs(nbformat.read(tmp_path / "done.ipynb", as_version=4))]
    assert kinds == ["error", "stream"]


def test_twenty_thousand_prints_reach_the_notebook(tmp_path):
    path = write(tmp_path / "prints.ipynb", "for number in 0..<20_000 { print(number) }")
    run = module("nbconvert", "--to", "notebook", "--execute", path, "--output", "done.ipynb", folder=tmp_path)
    assert run.returncode == 0, run.stderr
    text = "".join(output.text for output in outputs(nbformat.read(tmp_path / "done.ipynb", as_version=4)))
    assert text == "".join(f"{number}\n" for number in range(20_000))
