"""Checkpoints are read by the libraries that others read safetensors with, and mean the same model there."""

import json

import numpy
import pytest
from safetensors import safe_open
from safetensors.numpy import load_file

from test_programs import nbrun

PROGRAM = """
setSeed(3)
let model = Sequential {
    Conv2D(6, kernel: 4, stride: 2, padding: .same)
    BatchNorm()
    LeakyReLU(0.2)
    ConvTranspose2D(5, kernel: 4, stride: 2, padding: .same)
    Flatten()
    Dense(3)
}
let optimizer = Adam(learningRate: 1e-2)
for step in 0..<3 {
    let images = Tensor.randomNormal([4, 8, 8, 2], seed: step)
    optimizer.update(model, minimizing: model(images, training: true).squared().mean())
}
try Checkpoint(of: [model, optimizer]).write(toFile: "model.safetensors")
let images = Tensor.randomNormal([2, 8, 8, 2], seed: 9)
print(images.flattened().scalars)
print(model(images).flattened().scalars)
print(model.parameters.map { "\\($0.name) \\($0.value.sum().item)" }.joined(separator: ","))
"""

SHAPES = {
    "0.0.weight": (4, 4, 2, 6), "0.0.bias": (6,),
    "0.1.weight": (6,), "0.1.bias": (6,), "0.1.runningMean": (6,), "0.1.runningVariance": (6,),
    "0.3.weight": (4, 4, 5, 6), "0.3.bias": (5,),
    "0.5.weight": (320, 3), "0.5.bias": (3,),
}


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """The file, the pictures shown to the model, what it said to them, the sum of each parameter."""
    folder = tmp_path_factory.mktemp("checkpoint")
    result = nbrun(folder, PROGRAM)
    assert result.returncode == 0, result.stderr
    images, outputs, sums = result.stdout.splitlines()
    return (
        folder / "model.safetensors",
        numpy.array(json.loads(images), numpy.float32).reshape(2, 8, 8, 2),
        numpy.array(json.loads(outputs), numpy.float32).reshape(2, 3),
        {name: float(total) for name, total in (pair.rsplit(" ", 1) for pair in sums.split(","))},
    )


def test_every_parameter_is_read_with_its_values(trained):
    file, _, _, sums = trained
    tensors = load_file(file)
    model = {name: tensor for name, tensor in tensors.items() if name.startswith("0.")}
    assert {name: tensor.shape for name, tensor in model.items()} == SHAPES
    assert all(tensor.dtype == numpy.float32 for tensor in model.values())
    assert len(sums) == len(model)
    for name, total in sums.items():
        assert model[f"0.{name}"].sum() == pytest.approx(total, rel=1e-4, abs=1e-4)


def test_the_optimizer_and_the_random_numbers_are_beside_them(trained):
    file, _, _, _ = trained
    moments = [name for name in load_file(file) if name.startswith("1.")]
    trained_parameters = [name for name in SHAPES if "running" not in name]
    assert len(moments) >= 2 * len(trained_parameters)
    with safe_open(file, framework="numpy") as opened:
        assert opened.metadata()["random.seed"] == "3"


def test_pytorch_computes_the_same_with_it(trained):
    torch = pytest.importorskip("torch", reason="the rest reads the file without PyTorch's two gigabytes")
    from safetensors.torch import load_file as load

    file, images, outputs, _ = trained
    state = load(file)
    convolution = torch.nn.Conv2d(2, 6, 4, stride=2, padding=1)
    normalization = torch.nn.BatchNorm2d(6, eps=1e-3)
    transposed = torch.nn.ConvTranspose2d(6, 5, 4, stride=2, padding=1)
    dense = torch.nn.Linear(320, 3)
    # Filters are [height, width, in, out] here, those of a transposed convolution [height, width, out, in].
    for layer, place in [(convolution, 0), (transposed, 3)]:
        layer.load_state_dict(
            {"weight": state[f"0.{place}.weight"].permute(3, 2, 0, 1), "bias": state[f"0.{place}.bias"]})
    normalization.load_state_dict({
        "weight": state["0.1.weight"], "bias": state["0.1.bias"], "running_mean": state["0.1.runningMean"],
        "running_var": state["0.1.runningVariance"]}, strict=False)
    dense.load_state_dict({"weight": state["0.5.weight"].T, "bias": state["0.5.bias"]})
    normalization.eval()
    with torch.no_grad():
        maps = normalization(convolution(torch.from_numpy(images).permute(0, 3, 1, 2)))
        maps = transposed(torch.nn.functional.leaky_relu(maps, 0.2))
        found = dense(maps.permute(0, 2, 3, 1).flatten(1))
    numpy.testing.assert_allclose(found.numpy(), outputs, rtol=1e-4, atol=1e-5)
