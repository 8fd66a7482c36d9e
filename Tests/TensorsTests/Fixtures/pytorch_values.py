#!/usr/bin/env python3
"""Writes pytorch.json: values and gradients that PyTorch computes for small tensors.

    python3 -m venv .venv && .venv/bin/pip install torch && .venv/bin/python pytorch_values.py

Tensors are stored in this project's layouts: images NHWC, filters [height, width, in, out], those of transposed
convolutions [height, width, out, in]. PyTorch computes in float64, so the file holds the right answers and not
PyTorch's rounding. Gradients are those of sum(output * weights), with the weights in the file.
"""
import json
import os

import torch
import torch.nn.functional as F

torch.manual_seed(7)
torch.set_default_dtype(torch.float64)
cases = []


def tensor(*shape):
    # Rounded, so that the decimal text is exact in float32 as well.
    return (torch.randn(shape) * 256).round() / 256


def stored(t):
    t = t.detach()
    return {"shape": list(t.shape), "values": [float(f"{v:.9g}") for v in t.flatten().tolist()]}


def record(name, kind, settings, inputs, function):
    """Inputs are leaf tensors in our layout; `function` maps them to the output in our layout."""
    for t in inputs.values():
        t.requires_grad_(True)
    output = function(**inputs)
    weights = tensor(*output.shape)
    gradients = torch.autograd.grad((output * weights).sum(), list(inputs.values()), allow_unused=True)
    cases.append({
        "name": name, "kind": kind, "settings": settings,
        "inputs": {k: stored(t) for k, t in inputs.items()},
        "weights": stored(weights), "output": stored(output),
        "gradients": {k: stored(g) for k, g in zip(inputs, gradients) if g is not None},
    })


def nchw(t): return t.permute(0, 3, 1, 2).contiguous()
def nhwc(t): return t.permute(0, 2, 3, 1)


def conv(image, filter, strides, padding):
    top, bottom, left, right = padding
    return nhwc(F.conv2d(F.pad(nchw(image), (left, right, top, bottom)), filter.permute(3, 2, 0, 1).contiguous(), stride=strides))


def conv_transpose(image, filter, strides, padding, output_padding):
    return nhwc(F.conv_transpose2d(nchw(image), filter.permute(3, 2, 0, 1).contiguous(), stride=strides, padding=padding,
                                   output_padding=output_padding))


for n, h, w, i, o, k, s, p in [
    (2, 7, 7, 3, 4, (5, 5), (1, 1), (2, 2, 2, 2)),
    (2, 6, 5, 1, 3, (5, 5), (2, 2), (1, 2, 1, 2)),
    (1, 9, 6, 2, 2, (4, 3), (3, 2), (0, 1, 2, 0)),
    (3, 4, 4, 2, 1, (4, 4), (1, 1), (0, 0, 0, 0)),
    (1, 1, 1, 5, 3, (1, 1), (1, 1), (0, 0, 0, 0)),
]:
    record(f"conv {h}x{w} by {k} stride {s}", "conv", {"strides": s, "padding": p},
           {"image": tensor(n, h, w, i), "filter": tensor(*k, i, o)},
           lambda image, filter: conv(image, filter, s, p))

for n, h, w, i, o, k, s, p, op in [
    (2, 3, 3, 4, 2, (5, 5), (2, 2), (2, 2), (1, 1)),
    (2, 4, 4, 2, 3, (5, 5), (1, 1), (2, 2), (0, 0)),
    (1, 1, 1, 6, 2, (4, 4), (1, 1), (0, 0), (0, 0)),
    (1, 3, 2, 2, 1, (4, 4), (2, 2), (1, 1), (0, 0)),
    (2, 2, 3, 1, 2, (3, 2), (3, 1), (0, 1), (1, 0)),
]:
    record(f"transposed conv {h}x{w} by {k} stride {s}", "convTranspose",
           {"strides": s, "padding": p, "outputPadding": op},
           {"image": tensor(n, h, w, i), "filter": tensor(*k, o, i)},
           lambda image, filter: conv_transpose(image, filter, s, p, op))

for shape in [(4, 3, 2, 5), (1, 4, 4, 2), (6, 3)]:
    c = shape[-1]
    record(f"batch norm {shape}", "batchNorm", {"epsilon": 1e-3},
           {"input": tensor(*shape), "scale": tensor(c), "offset": tensor(c)},
           lambda input, scale, offset: F.batch_norm(
               input.movedim(-1, 1), None, None, scale, offset, training=True, eps=1e-3).movedim(1, -1))

record("dense", "dense", {}, {"input": tensor(3, 7), "weights": tensor(7, 4), "bias": tensor(4)},
       lambda input, weights, bias: input @ weights + bias)

for name, function in {
    "tanh": torch.tanh, "sigmoid": torch.sigmoid, "softplus": F.softplus, "relu": F.relu, "exp": torch.exp,
    "leakyRelu": lambda x: F.leaky_relu(x, .2), "logSoftmax": lambda x: F.log_softmax(x, -1),
}.items():
    record(name, name, {}, {"input": tensor(3, 5)}, lambda input: function(input))

for label in (0., 1.):
    record(f"binary cross-entropy with logits, label {label:g}", "binaryCrossEntropyLogits", {"label": label},
           {"logits": tensor(5, 1) * 4},
           lambda logits: F.binary_cross_entropy_with_logits(logits, torch.full_like(logits, label)).reshape(1))
record("mean squared error", "meanSquaredError", {}, {"input": tensor(4, 3), "target": tensor(4, 3)},
       lambda input, target: F.mse_loss(input, target).reshape(1))

path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "pytorch.json")
with open(path, "w") as f:
    f.write("[\n" + ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases) + "\n]\n")
print(f"{len(cases)} cases, {os.path.getsize(path)} bytes, PyTorch {torch.__version__}")
