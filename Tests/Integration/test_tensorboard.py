"""The event files of a training run, read as TensorBoard reads them: records with checksums around protocol buffers.

`tensorboard_check.py` does the same with TensorBoard itself, where that is installed.
"""

import struct
import subprocess
from pathlib import Path

import pytest

from notebooks import shortened

PNG = b"\x89PNG\r\n\x1a\n"


def crc32c(data: bytes) -> int:
    """Castagnoli's checksum, masked as record files have it."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    crc ^= 0xFFFFFFFF
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF


def records(file: Path):
    """The records of a file: length, its checksum, content, its checksum."""
    data = file.read_bytes()
    while data:
        (length,) = struct.unpack_from("<Q", data)
        content = data[12 : 12 + length]
        assert struct.unpack_from("<I", data, 8) == (crc32c(data[:8]),)
        assert struct.unpack_from("<I", data, 12 + length) == (crc32c(content),)
        yield content
        data = data[16 + length :]


def fields(message: bytes) -> dict[int, list]:
    """A protocol buffer's fields by their numbers: integers, and bytes for anything longer."""
    found: dict[int, list] = {}

    def varint() -> int:
        nonlocal message
        value = shift = 0
        while True:
            byte, message = message[0], message[1:]
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    while message:
        key = varint()
        kind = key & 7
        size = {1: 8, 5: 4}.get(kind)
        if kind == 0:
            value = varint()
        else:
            size = varint() if kind == 2 else size
            value, message = message[:size], message[size:]
        found.setdefault(key >> 3, []).append(value)
    return found


@pytest.fixture
def events(binaries, homework, tmp_path) -> dict[str, list]:
    """The summary values of a short run of homework 09, by tag: pairs of step and value."""
    notebook = shortened(homework, tmp_path / "hw09.ipynb", limit=96, epochs=2, batchSize=32)
    subprocess.run([binaries / "nbrun", notebook, "-o", tmp_path / "out.ipynb", "-q"], check=True, timeout=300)
    (file,) = (tmp_path / "out/logs/hw09").glob("events.out.tfevents.*")
    first, *rest = [fields(record) for record in records(file)]
    assert first[3] == [b"brain.Event:2"]
    found: dict[str, list] = {}
    for event in rest:
        for summary in event.get(5, []):
            for value in map(fields, fields(summary)[1]):
                found.setdefault(value[1][0].decode(), []).append((event[2][0], value))
    return found


def test_a_run_leaves_scalars_and_images_for_each_epoch(events):
    scalars = ["generator loss", "discriminator loss", "accuracy on real", "accuracy on generated"]
    for tag in scalars:
        assert [step for step, _ in events[tag]] == [1, 2]
        for _, value in events[tag]:
            (number,) = struct.unpack("<f", value[2][0])
            assert 0 <= number < 20
    (tag,) = set(events) - set(scalars)
    assert [step for step, _ in events[tag]] == [1, 2]
    for _, value in events[tag]:
        picture = fields(value[4][0])
        assert picture[4][0].startswith(PNG)
        assert struct.unpack(">II", picture[4][0][16:24]) == (picture[2][0], picture[1][0])
