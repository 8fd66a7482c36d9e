"""A DCGAN on MNIST in PyTorch: the same networks, initial distributions, losses, optimizers and steps as in dcgan.swift."""

import gzip
import io
import struct
import tarfile
import zlib
from pathlib import Path

import numpy
import torch
from torch import nn
from torch.nn import functional as F

LATENT, BATCH = 100, 128


def generator() -> nn.Module:
    return nn.Sequential(
        nn.Linear(LATENT, 7 * 7 * 128), nn.Unflatten(1, (128, 7, 7)),
        nn.ConvTranspose2d(128, 64, 4, 2, 1), nn.BatchNorm2d(64), nn.LeakyReLU(0.2),
        nn.ConvTranspose2d(64, 32, 4, 2, 1), nn.BatchNorm2d(32), nn.LeakyReLU(0.2),
        nn.Conv2d(32, 1, 3, padding=1), nn.Tanh())


def discriminator() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(1, 32, 4, 2, 1), nn.LeakyReLU(0.2),
        nn.Conv2d(32, 64, 4, 2, 1), nn.BatchNorm2d(64), nn.LeakyReLU(0.2),
        nn.Flatten(), nn.Linear(64 * 7 * 7, 1))


def initialize(module: nn.Module) -> None:
    if isinstance(module, (nn.Linear, nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.normal_(module.weight, 0, 0.02)
        nn.init.zeros_(module.bias)
    elif isinstance(module, nn.BatchNorm2d):
        nn.init.normal_(module.weight, 1, 0.02)


def digits(data: Path) -> torch.Tensor:
    """MNIST's training images, [60000, 1, 28, 28] in -1...1."""
    content = gzip.open(data / "mnist/train-images-idx3-ubyte.gz").read()
    pixels = numpy.frombuffer(content, numpy.uint8, offset=16).reshape(-1, 1, 28, 28)
    return torch.from_numpy(pixels.astype(numpy.float32) / 127.5 - 1)


def train(seed: int, iterations: int, data: Path) -> nn.Module:
    """A generator trained for so many steps."""
    torch.manual_seed(seed)
    images = digits(data)
    g, d = generator().apply(initialize), discriminator().apply(initialize)
    of_g, of_d = (torch.optim.Adam(net.parameters(), 2e-4, betas=(0.5, 0.999)) for net in (g, d))
    ones, zeros = torch.ones(BATCH, 1), torch.zeros(BATCH, 1)
    bce = F.binary_cross_entropy_with_logits
    order = torch.tensor([], dtype=torch.long)
    for _ in range(iterations):
        if len(order) < BATCH:
            order = torch.randperm(len(images))
        chosen, order = order[:BATCH], order[BATCH:]
        fakes = g(torch.randn(BATCH, LATENT)).detach()
        of_d.zero_grad()
        (bce(d(images[chosen]), ones) + bce(d(fakes), zeros)).backward()
        of_d.step()
        of_g.zero_grad()
        bce(d(g(torch.randn(BATCH, LATENT))), ones).backward()
        of_g.step()
    return g.eval()


def write_samples(g: nn.Module, count: int, archive: Path) -> None:
    """Generated digits as PNG files in a tar archive."""
    with torch.no_grad(), tarfile.open(archive, "w") as tar:
        for start in range(0, count, 500):
            pixels = ((g(torch.randn(500, LATENT)) + 1) * 127.5).round().to(torch.uint8).numpy()
            for number, image in enumerate(pixels[:, 0], start):
                content = png(image)
                entry = tarfile.TarInfo(f"{number:05}.png")
                entry.size = len(content)
                tar.addfile(entry, io.BytesIO(content))


def png(image: numpy.ndarray) -> bytes:
    """A grey PNG file."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    height, width = image.shape
    rows = b"".join(b"\0" + row.tobytes() for row in image)
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")
