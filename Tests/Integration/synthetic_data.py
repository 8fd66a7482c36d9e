"""Small data sets of drawn shapes, written in the publishers' file formats under a folder that SWIFTGAN_DATA may name.

The shapes are simple and their classes differ clearly, so that a network learns something from a few hundred of them. The
same call writes the same bytes.
"""

import colorsys
import gzip
import io
import math
import random
import struct
import tarfile
import zlib
from pathlib import Path

#: The segments of a digit's display: left, top, right, bottom in parts of the picture.
SEGMENTS = {
    "a": (0.3, 0.15, 0.7, 0.25), "b": (0.6, 0.15, 0.7, 0.5), "c": (0.6, 0.5, 0.7, 0.85), "d": (0.3, 0.75, 0.7, 0.85),
    "e": (0.3, 0.5, 0.4, 0.85), "f": (0.3, 0.15, 0.4, 0.5), "g": (0.3, 0.45, 0.7, 0.55),
}
DIGITS = ["abcdef", "bc", "abged", "abgcd", "fgbc", "afgcd", "afgedc", "abc", "abcdefg", "abcdfg"]

#: Clothes, class by class, as boxes like the segments.
CLOTHES = [
    [(0.3, 0.15, 0.7, 0.85), (0.1, 0.15, 0.9, 0.35)],  # T-shirt: a body, short sleeves
    [(0.3, 0.1, 0.7, 0.3), (0.3, 0.3, 0.45, 0.95), (0.55, 0.3, 0.7, 0.95)],  # trouser
    [(0.3, 0.15, 0.7, 0.85), (0.1, 0.15, 0.25, 0.85), (0.75, 0.15, 0.9, 0.85), (0.1, 0.15, 0.9, 0.3)],  # pullover
    [(0.4, 0.05, 0.6, 0.5), (0.3, 0.5, 0.7, 0.95)],  # dress
    [(0.25, 0.1, 0.48, 0.95), (0.52, 0.1, 0.75, 0.95), (0.1, 0.1, 0.2, 0.8), (0.8, 0.1, 0.9, 0.8)],  # coat, open
    [(0.1, 0.7, 0.9, 0.75), (0.3, 0.5, 0.4, 0.7), (0.6, 0.45, 0.7, 0.7)],  # sandal: a sole and straps
    [(0.3, 0.1, 0.7, 0.9), (0.15, 0.1, 0.85, 0.5), (0.45, 0.0, 0.55, 0.1)],  # shirt
    [(0.1, 0.55, 0.9, 0.75), (0.1, 0.45, 0.5, 0.55)],  # sneaker
    [(0.15, 0.4, 0.85, 0.9), (0.3, 0.2, 0.35, 0.4), (0.65, 0.2, 0.7, 0.4), (0.3, 0.2, 0.7, 0.25)],  # bag with a handle
    [(0.4, 0.15, 0.8, 0.8), (0.1, 0.6, 0.8, 0.8)],  # ankle boot
]


def write_mnist(root: Path, train: int = 512, test: int = 128) -> None:
    """Digits of seven-segment displays as MNIST's four idx files."""
    _write_idx(root / "mnist", [[SEGMENTS[name] for name in digit] for digit in DIGITS], train, test)


def write_fashion_mnist(root: Path, train: int = 512, test: int = 128) -> None:
    """Silhouettes of clothes as Fashion-MNIST's four idx files."""
    _write_idx(root / "fashion-mnist", CLOTHES, train, test)


def write_cifar10(root: Path, train: int = 512, test: int = 128) -> None:
    """Silhouettes in colours of their own as the binary version of CIFAR-10: five batches to train, one to test."""
    folder = root / "cifar10/cifar-10-batches-bin"
    folder.mkdir(parents=True)
    shares = [train // 5 + (number < train % 5) for number in range(5)]
    names = [f"data_batch_{number}.bin" for number in range(1, 6)] + ["test_batch.bin"]
    for seed, (name, count) in enumerate(zip(names, [*shares, test])):
        shapes = _Shapes(CLOTHES, side=32, seed=seed)
        records = []
        for index in range(count):
            label = index % 10
            shape = shapes.drawn(label)
            ink, ground = _color(label / 10, 1.0), _color(label / 10 + 0.5, 0.4)
            planes = [bytes(b + (i - b) * level // 255 for level in shape) for i, b in zip(ink, ground)]
            records.append(bytes([label]) + b"".join(planes))
        (folder / name).write_bytes(b"".join(records))


def write_flowers102(root: Path, photographs: int = 240, kinds: int = 12, side: int = 40) -> None:
    """Flowers, a number of petals and a colour for each kind, as the archive of photographs with its MATLAB files.

    The photographs are PNG files named .jpg: readers look at the content. A quarter of them each is for training and
    for validation.
    """
    folder = root / "flowers102"
    folder.mkdir(parents=True)
    chance = random.Random(102)
    labels = [1 + index * 7 % kinds for index in range(photographs)]
    with gzip.GzipFile(folder / "102flowers.tgz", "wb", mtime=0) as packed, tarfile.open(fileobj=packed, mode="w") as archive:
        for number, label in enumerate(labels, start=1):
            content = _png(_flower(label, kinds, side, chance), side + 8, side)
            entry = tarfile.TarInfo(f"jpg/image_{number:05}.jpg")
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    numbers = list(range(1, photographs + 1))
    quarter = photographs // 4
    splits = {"trnid": numbers[:quarter], "valid": numbers[quarter : 2 * quarter], "tstid": numbers[2 * quarter :]}
    (folder / "imagelabels.mat").write_bytes(_matlab({"labels": labels}))
    (folder / "setid.mat").write_bytes(_matlab(splits))


class _Shapes:
    """Draws shapes made of boxes, each time at another place, in another brightness."""

    def __init__(self, shapes: list[list[tuple]], side: int, seed: int) -> None:
        self.side = side
        self.chance = random.Random(seed)
        self.rows = [self._rows(boxes) for boxes in shapes]

    def _rows(self, boxes: list[tuple]) -> list[bytes]:
        rows = [bytearray(self.side) for _ in range(self.side)]
        for box in boxes:
            left, top, right, bottom = (round(edge * self.side) for edge in box)
            for row in rows[top:bottom]:
                row[left:right] = b"\xff" * (right - left)
        return [bytes(row) for row in rows]

    def drawn(self, label: int) -> bytes:
        right, down = (self.chance.randint(-2, 2) for _ in range(2))
        brightness = self.chance.uniform(0.6, 1)
        rows = self.rows[label][-down:] + self.rows[label][:-down]
        levels = bytes(int(level * brightness) for level in range(256))
        return b"".join(row[-right:] + row[:-right] for row in rows).translate(levels)


def _write_idx(folder: Path, shapes: list[list[tuple]], train: int, test: int) -> None:
    folder.mkdir(parents=True)
    for seed, (part, count) in enumerate([("train", train), ("t10k", test)]):
        artist = _Shapes(shapes, side=28, seed=seed)
        labels = bytes(artist.chance.randrange(10) for _ in range(count))
        images = b"".join(artist.drawn(label) for label in labels)
        for name, header, content in [
            (f"{part}-images-idx3-ubyte.gz", struct.pack(">IIII", 0x803, count, 28, 28), images),
            (f"{part}-labels-idx1-ubyte.gz", struct.pack(">II", 0x801, count), labels),
        ]:
            (folder / name).write_bytes(gzip.compress(header + content, mtime=0))


def _color(hue: float, value: float) -> tuple:
    return tuple(int(255 * part) for part in colorsys.hsv_to_rgb(hue % 1, 0.8, value))


def _flower(label: int, kinds: int, side: int, chance: random.Random) -> bytes:
    """The pixels of a flower on a meadow, 8 columns wider than high."""
    petals, ink = 4 + label % 5, _color(label / kinds, 0.95)
    turn, size = chance.uniform(0, 6.3), side * chance.uniform(0.38, 0.46)
    across, down = side / 2 + 4 + chance.uniform(-2, 2), side / 2 + chance.uniform(-2, 2)
    grass = [bytes([20, chance.randrange(60, 110), 20]) for _ in range(64)]
    pixels = []
    for y in range(side):
        for x in range(side + 8):
            distance = math.hypot(x - across, y - down) / size
            reach = 0.65 + 0.35 * math.cos(petals * (math.atan2(y - down, x - across) + turn))
            if distance < 0.25:
                pixels.append(bytes([240, 210, 40]))
            elif distance < reach:
                pixels.append(bytes(int(part * (0.5 + 0.5 * distance)) for part in ink))
            else:
                pixels.append(grass[(x // 3 * 7 + y // 3 * 11) % 64])
    return b"".join(pixels)


def _png(pixels: bytes, width: int, height: int) -> bytes:
    """A PNG file in colour."""
    rows = b"".join(b"\0" + pixels[start : start + 3 * width] for start in range(0, len(pixels), 3 * width))

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def _matlab(variables: dict[str, list[int]]) -> bytes:
    """A MATLAB 5 file of row vectors of 16-bit numbers."""

    def element(kind: int, content: bytes) -> bytes:
        return struct.pack("<II", kind, len(content)) + content + bytes(-len(content) % 8)

    def array(name: str, numbers: list[int]) -> bytes:
        flags, dimensions = struct.pack("<II", 11, 0), struct.pack("<ii", 1, len(numbers))
        values = struct.pack(f"<{len(numbers)}H", *numbers)
        return element(14, element(6, flags) + element(5, dimensions) + element(1, name.encode()) + element(4, values))

    header = b"MATLAB 5.0 MAT-file, drawn for a test".ljust(124) + struct.pack("<H", 0x100) + b"IM"
    return header + b"".join(array(name, numbers) for name, numbers in variables.items())
