"""The drawn data sets are read as the published ones are."""

import subprocess

import pytest


@pytest.mark.parametrize("call, shown", [
    ("MNIST(.train)", "512 28x28x1 of 10 classes"),
    ("MNIST(.test)", "128 28x28x1 of 10 classes"),
    ("FashionMNIST(.train)", "512 28x28x1 of 10 classes"),
    ("FashionMNIST(.test)", "128 28x28x1 of 10 classes"),
    ("CIFAR10(.train)", "512 32x32x3 of 10 classes"),
    ("CIFAR10(.test)", "128 32x32x3 of 10 classes"),
    ("Flowers102(side: 32)", "240 32x32x3 of 12 classes"),
    ("Flowers102(.train, side: 40)", "60 40x40x3 of 12 classes"),
])
def test_every_set_is_read(call, shown, binaries, drawn_data, tmp_path, monkeypatch):
    monkeypatch.setenv("SWIFTGAN_DATA", str(drawn_data))
    cell = tmp_path / "cell.swift"
    cell.write_text(
        f"let images = try {call}.images\n"
        "let classes = images.classCounts.filter { $0 > 0 }.count\n"
        r'print("\(images.count) \(images.height)x\(images.width)x\(images.channels) of \(classes) classes")'
    )
    result = subprocess.run([binaries / "nbrun", cell, "-q"], capture_output=True, text=True, timeout=60, cwd=tmp_path)
    assert (result.returncode, result.stdout) == (0, shown + "\n"), result.stderr
