#!/usr/bin/env python3
"""How good the digits are that the same DCGAN makes here and in PyTorch, after as many steps, for several seeds.

    SWIFTGAN_DATA=data python3 Benchmarks/Quality/compare.py [--nbrun .build/release/nbrun] [--iterations 3000] [--seeds 1 2 3]

Needs PyTorch and MNIST in the data folder. dcgan.py trains in PyTorch and writes 10,000 digits; dcgan.swift trains here, in
float32 and in mixed precision, and judges all of them by one classifier that it has trained on real digits. The Fréchet
distance is that of the classifier's features to those of 10,000 training digits; the floor is that of the test digits.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import torch

import dcgan

FOLDER = Path(__file__).resolve().parent
SAMPLES = 10_000


def judged(seed: int, iterations: int, nbrun: Path, data: Path, cache: Path) -> list[list[str]]:
    """The lines of dcgan.swift for a seed, split into words: whose digits, Fréchet distance, kernel distance, precision, recall."""
    archive = cache / "swift-gan" / f"torch-{seed}.tar"
    archive.parent.mkdir(parents=True, exist_ok=True)
    dcgan.write_samples(dcgan.train(seed, iterations, data), SAMPLES, archive)
    environment = os.environ | {"SWIFTGAN_DATA": str(data), "XDG_CACHE_HOME": str(cache)}
    settings = f"{seed}\n{iterations}\n{SAMPLES}\n"
    result = subprocess.run(
        [nbrun, FOLDER / "dcgan.swift"], input=settings, text=True, env=environment, stdout=subprocess.PIPE)
    if result.returncode:
        sys.exit(result.returncode)
    return [line.split("\t") for line in result.stdout.splitlines()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nbrun", default=FOLDER.parents[1] / ".build/release/nbrun", type=Path)
    parser.add_argument("--iterations", default=3000, type=int)
    parser.add_argument("--seeds", default=[1, 2, 3], type=int, nargs="+")
    arguments = parser.parse_args()
    data = Path(os.environ["SWIFTGAN_DATA"]).resolve()
    distances: dict[str, list[float]] = {}
    print(f"PyTorch {torch.__version__}, {arguments.iterations} steps of {dcgan.BATCH}, {SAMPLES} digits\n")
    print("| seed | digits of | Fréchet distance | kernel distance | precision | recall |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as cache:
        for seed in arguments.seeds:
            for name, *figures in judged(seed, arguments.iterations, arguments.nbrun.resolve(), data, Path(cache)):
                print(f"| {seed} | {name} | {' | '.join(figures)} |", flush=True)
                distances.setdefault(name, []).append(float(figures[0]))
    for name, values in distances.items():
        print(f"| mean | {name} | {statistics.mean(values):.3f} | | | |")


if __name__ == "__main__":
    main()
