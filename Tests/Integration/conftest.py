"""The stage of all integration tests: the built kernel, registered in a temporary folder that Jupyter looks into first.

SWIFTGAN_BIN names the folder of the built executables (default: .build/release). Nothing of the user's Jupyter settings
is read, and nothing is written outside temporary folders and build/.
"""

import os
import subprocess
from pathlib import Path

import pytest

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
