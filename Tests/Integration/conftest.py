"""The stage of all integration tests: the built kernel, registered in a temporary folder that Jupyter looks into first.

SWIFTGAN_BIN names the folder of the built executables (default: .build/release). Nothing of the user's Jupyter settings
is read, and nothing is written outside temporary folders and build/.
"""

import os
import subprocess
from pathlib import Path

import nbformat
import pytest

import synthetic_data
from harness import KERNEL, Kernel

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def binaries() -> Path:
    folder = Path(os.environ.get("SWIFTGAN_BIN", ROOT / ".build/release")).resolve()
    assert (folder / "swift-gan-kernel").is_file(), f"no swift-gan-kernel in {folder}: run 'make build' first"
    return folder


@pytest.fixture(scope="session", autouse=True)
def stage(binaries, tmp_path_factory) -> Path:
    """Registers the kernel and points Jupyter at it."""
    folder = tmp_path_factory.mktemp("jupyter")
    subprocess.run([binaries / "swift-gan-kernel", "install", "--prefix", folder], check=True, capture_output=True)
    (folder / "no-data").mkdir()
    os.environ.update(
        JUPYTER_PATH=str(folder / "share/jupyter"),
        JUPYTER_DATA_DIR=str(folder / "data"),
        JUPYTER_CONFIG_DIR=str(folder / "config"),
        JUPYTER_RUNTIME_DIR=str(folder / "runtime"),
        JUPYTER_PLATFORM_DIRS="1",
        IPYTHONDIR=str(folder / "ipython"),
        SWIFTGAN_HISTORY=str(folder / "history.jsonl"),
        # The candles are drawn by the library itself: the same everywhere, with and without a net.
        SWIFTGAN_OFFLINE="1",
        SWIFTGAN_DATA=str(folder / "no-data"),
        XDG_CACHE_HOME=str(folder / "cache"),
    )
    return folder


@pytest.fixture
def kernel(stage, tmp_path):
    """A freshly started kernel that works in an empty folder, and a client."""
    with Kernel(KERNEL, folder=tmp_path) as running:
        yield running


@pytest.fixture(scope="session")
def build_folder() -> Path:
    """Where results for people to look at go."""
    folder = ROOT / "build"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def homework() -> Path:
    """The notebook that trains candles."""
    return ROOT / "notebooks/hw09.ipynb"


@pytest.fixture(scope="session")
def drawn_data(tmp_path_factory) -> Path:
    """A data folder with small drawn sets in the place of MNIST, Fashion-MNIST, CIFAR-10 and Flowers102."""
    root = tmp_path_factory.mktemp("drawn-data")
    synthetic_data.write_mnist(root)
    synthetic_data.write_fashion_mnist(root)
    synthetic_data.write_cifar10(root)
    synthetic_data.write_flowers102(root)
    return root


@pytest.fixture
def run_quickly(binaries, drawn_data, tmp_path):
    """Runs a notebook of the repository on drawn data with other parameters; the executed notebook.

    That lies in `tmp_path`, or in a folder there, with its work folder beside it.
    """

    def run(name: str, folder: str = "", **parameters) -> nbformat.NotebookNode:
        settings = [word for key, value in parameters.items() for word in ("-p", key, str(value))]
        output = tmp_path / folder / name
        command = [binaries / "nbrun", ROOT / "notebooks" / name, "-o", output, "-q", "--date", "2023-12-17", *settings]
        environment = os.environ | {"SWIFTGAN_DATA": str(drawn_data)}
        result = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path, timeout=600)
        assert result.returncode == 0, result.stderr
        notebook = nbformat.read(output, as_version=4)
        nbformat.validate(notebook)
        return notebook

    return run
