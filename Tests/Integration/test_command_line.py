"""The kernel's executable: registration, and mistakes in how it is started."""

import json
import os
import socket
import subprocess

import pytest


@pytest.fixture
def program(binaries):
    return binaries / "swift-gan-kernel"


def run(program, *arguments, **environment):
    settings = {**os.environ, **environment}
    return subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, timeout=60, env=settings, stdin=subprocess.DEVNULL
    )


def connection(**changes) -> dict:
    ports = {name: free_port() for name in ["shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"]}
    return {"transport": "tcp", "ip": "127.0.0.1", "key": "k", "signature_scheme": "hmac-sha256", **ports, **changes}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


# Registration


def test_the_kernelspec_is_complete(program, tmp_path):
    result = run(program, "install", "--prefix", tmp_path)
    folder = tmp_path / "share/jupyter/kernels/swift-gan"
    assert (result.returncode, result.stdout) == (0, f"SwiftGAN is registered in {folder}\n")
    spec = json.loads((folder / "kernel.json").read_text())
    assert spec["argv"] == [str(program.resolve()), "--connection-file", "{connection_file}"]
    assert (spec["display_name"], spec["language"], spec["interrupt_mode"]) == ("SwiftGAN", "swift", "message")
    assert {file.name for file in folder.iterdir()} == {
        "kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg",
    }
    assert (folder / "logo-64x64.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "option, variable", [("--user", "JUPYTER_DATA_DIR"), (None, "JUPYTER_DATA_DIR"), ("--sys-prefix", "VIRTUAL_ENV")]
)
def test_places_are_those_that_jupyter_looks_into(program, tmp_path, option, variable):
    result = run(program, "install", *([option] if option else []), **{variable: str(tmp_path)})
    assert result.returncode == 0, result.stderr
    data = tmp_path / "share/jupyter" if variable == "VIRTUAL_ENV" else tmp_path
    assert (data / "kernels/swift-gan/kernel.json").is_file()


def test_registering_again_replaces_the_files(program, tmp_path):
    run(program, "install", "--prefix", tmp_path)
    spec = tmp_path / "share/jupyter/kernels/swift-gan/kernel.json"
    spec.write_text("old")
    assert run(program, "install", "--prefix", tmp_path).returncode == 0
    assert json.loads(spec.read_text())["language"] == "swift"


def test_a_folder_that_cannot_be_made_is_named(program, tmp_path):
    (tmp_path / "share").write_text("a file")
    result = run(program, "install", "--prefix", tmp_path)
    assert result.returncode == 1
    assert f"cannot write to {tmp_path}/share/jupyter/kernels/swift-gan" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_no_environment_no_sys_prefix(program):
    result = run(program, "install", "--sys-prefix", VIRTUAL_ENV="", CONDA_PREFIX="")
    assert result.returncode == 1
    assert "no virtual or conda environment is active" in result.stderr


def test_two_places_are_refused(program, tmp_path):
    assert run(program, "install", "--user", "--prefix", tmp_path).returncode == 64


def test_the_version_is_told(program):
    result = run(program, "--version")
    assert (result.returncode, result.stdout.count(".")) == (0, 2)


# Starting


@pytest.mark.parametrize(
    "content, problem",
    [
        (None, "there is no such file"),
        ("{", "it is not JSON: line 1, column 2"),
        ("[]", 'the member "transport" is missing'),
        (json.dumps({"transport": "tcp"}), 'the member "ip" is missing'),
        (json.dumps(connection(shell_port=0)), '"shell_port" is not a port (1 to 65535)'),
        (json.dumps(connection(signature_scheme="md5")), "only hmac-sha256 is known"),
    ],
)
def test_a_bad_connection_file_is_one_clear_line(program, tmp_path, content, problem):
    file = tmp_path / "connection.json"
    if content is not None:
        file.write_text(content)
    result = run(program, "-f", file)
    assert result.returncode == 1
    assert str(file) in result.stderr and problem in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_port_in_use_is_one_clear_line(program, tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        file = tmp_path / "connection.json"
        file.write_text(json.dumps(connection(iopub_port=port)))
        result = run(program, "-f", file)
    assert result.returncode == 1
    assert f"cannot listen on tcp://127.0.0.1:{port} (iopub): Address already in use" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_missing_connection_file_option_shows_how_to_use_the_program(program):
    result = run(program)
    assert result.returncode == 64
    assert "--connection-file" in result.stderr
