#!/usr/bin/env python3
"""Writes pytorch_layers.json: what PyTorch's layers give, with first and second derivatives.

    python3 -m venv .venv && .venv/bin/pip install torch && .venv/bin/python pytorch_layers.py

Tensors are stored in this project's layouts: images NHWC, filters [height, width, in, out], those of transposed
convolutions [height, width, out, in], dense weights [in, out]. PyTorch computes in float64. First derivatives are those of
sum(output * weights), second ones those of the sum of all first ones times `factors`.
"""
import json
import os

import torch
import torch.nn.functional as F
from torch.nn.utils.parametrizations import spectral_norm

torch.manual_seed(11)
torch.set_default_dtype(torch.float64)
cases = []


def tensor(*shape):
    # Rounded, so that the decimal text is exact in float32 as well.
    return (torch.randn(shape) * 256).round() / 256


def stored(t):
    t = t.detach()
    return {"shape": list(t.shape), "values": [float(f"{v:.9g}") for v in t.flatten().tolist()]}


def nchw(t): return t.permute(0, 3, 1, 2)
def nhwc(t): return t.permute(0, 2, 3, 1)


def record(name, kind, sizes, inputs, function, differentiable=None, extra=None):
    """`inputs` are in our layout, 'input' first, then parameters by name; `function` maps them to the output."""
    sources = differentiable or list(inputs)
    for key in sources:
        inputs[key].requires_grad_(True)
    output = function(**inputs)
    weights = tensor(*output.shape)
    first = torch.autograd.grad((output * weights).sum(), [inputs[k] for k in sources], create_graph=True)
    factors = [tensor(*g.shape) for g in first]
    total = sum((g * f).sum() for g, f in zip(first, factors))
    second = torch.autograd.grad(total, [inputs[k] for k in sources], allow_unused=True) if total.requires_grad \
        else [None] * len(sources)
    second = [torch.zeros_like(g) if s is None else s for g, s in zip(first, second)]
    cases.append({
        "name": name, "kind": kind, "sizes": sizes, "inputs": {k: stored(t) for k, t in inputs.items()},
        "sources": sources, "weights": stored(weights), "output": stored(output), "first": [stored(t) for t in first],
        "factors": [stored(t) for t in factors], "second": [stored(t) for t in second],
        "after": {k: stored(t) for k, t in (extra() if extra else {}).items()},
    })


for n, classes, size in [(5, 4, 3), (1, 2, 1), (0, 3, 2)]:
    record(f"embedding of {n}", "embedding", [classes, size],
           {"input": torch.randint(classes, (n,)).double(), "weight": tensor(classes, size)},
           lambda input, weight: F.embedding(input.long(), weight), ["weight"])

for n, h, w, c, f in [(2, 3, 2, 8, 2), (1, 1, 1, 9, 3)]:
    record(f"pixel shuffle {h}x{w} by {f}", "pixelShuffle", [f], {"input": tensor(n, h, w, c)},
           lambda input: nhwc(F.pixel_shuffle(nchw(input), f)))
for n, h, w, c, f in [(2, 3, 5, 1, 2), (1, 1, 2, 3, 3)]:
    record(f"upsampling {h}x{w} by {f}", "upsampling", [f], {"input": tensor(n, h, w, c)},
           lambda input: nhwc(F.interpolate(nchw(input), scale_factor=f, mode="nearest")))
for n, h, w, c, s in [(2, 4, 6, 3, 2), (1, 7, 5, 1, 3)]:
    record(f"average pooling {h}x{w} by {s}", "averagePooling", [s], {"input": tensor(n, h, w, c)},
           lambda input: nhwc(F.avg_pool2d(nchw(input), s)))
    record(f"maximum pooling {h}x{w} by {s}", "maxPooling", [s], {"input": tensor(n, h, w, c)},
           lambda input: nhwc(F.max_pool2d(nchw(input), s)))
    record(f"global pooling {h}x{w}", "globalPooling", [], {"input": tensor(n, h, w, c)},
           lambda input: input.mean(dim=(1, 2)))

for shape in [(3, 4, 5, 2), (1, 3, 3, 1), (2, 2, 1, 5)]:
    c = shape[-1]
    record(f"instance norm {shape}", "instanceNorm", [],
           {"input": tensor(*shape), "weight": tensor(c), "bias": tensor(c)},
           lambda input, weight, bias: nhwc(F.instance_norm(nchw(input), weight=weight, bias=bias, eps=1e-3)))


def virtual_batch_norm(x, reference, weight, bias):
    """The definition: moments of the reference batch and the example at hand together."""
    axes, own = tuple(range(x.dim() - 1)), tuple(range(1, x.dim() - 1))
    n = reference.shape[0]
    mean = lambda t: t.mean(dim=own, keepdim=True) if own else t
    first = (n * reference.mean(dim=axes) + mean(x)) / (n + 1)
    square = (n * (reference ** 2).mean(dim=axes) + mean(x ** 2)) / (n + 1)
    return (x - first) / torch.sqrt(square - first ** 2 + 1e-3) * weight + bias


for shape, n in [((3, 4, 3, 2), 5), ((1, 3, 3, 1), 2), ((4, 3), 6)]:
    c = shape[-1]
    record(f"virtual batch norm {shape} by {n}", "virtualBatchNorm", [],
           {"input": tensor(*shape), "reference": tensor(n, *shape[1:]), "weight": tensor(c), "bias": tensor(c)},
           lambda input, reference, weight, bias: virtual_batch_norm(input, reference, weight, bias))


def spectral(kind, sizes, image, make, to_ours, to_theirs, call, vectors):
    """One call in training (one power iteration), then the vectors that it left."""
    module = spectral_norm(make())
    norm = module.parametrizations.weight[0]
    weight, bias = to_ours(module.parametrizations.weight.original), tensor(*module.bias.shape)
    weight = (weight.detach() * 256).round() / 256
    u, v = norm._u.clone(), norm._v.clone()
    norm.train()

    def function(input, weight, bias):
        return call(input, norm(to_theirs(weight)), bias)

    inputs = {"input": image, "weight": weight, "bias": bias}
    record(f"spectral norm of a {kind} {sizes}", f"spectral.{kind}", sizes, inputs, function,
           extra=lambda: vectors(norm._u, norm._v))
    cases[-1]["before"] = {k: stored(t) for k, t in vectors(u, v).items()}
    norm.eval()
    cases[-1]["evaluation"] = stored(function(**inputs))


for n, i, o in [(4, 5, 3), (1, 1, 2), (2, 6, 1)]:
    spectral("dense", [o], tensor(n, i), lambda: torch.nn.Linear(i, o), lambda w: w.t(), lambda w: w.t(),
             lambda x, w, b: F.linear(x, w, b),
             lambda u, v: {"u": u.reshape(1, o), "v": v.reshape(i, 1)})
for n, i, o, k, s in [(2, 3, 4, 3, 2), (1, 1, 2, 4, 3), (2, 2, 1, 1, 1)]:
    back = lambda u, v: {"u": u.reshape(1, 1, 1, -1), "v": v.reshape(i, k, k).permute(1, 2, 0).reshape(k, k, i, 1)}
    spectral("convolution", [o, k, s], tensor(n, 7, 5, i), lambda: torch.nn.Conv2d(i, o, k, s),
             lambda w: w.permute(2, 3, 1, 0), lambda w: w.permute(3, 2, 0, 1),
             lambda x, w, b: nhwc(F.conv2d(nchw(x), w, b, s)), back)
for n, i, o, k, s in [(2, 3, 4, 3, 2), (1, 2, 1, 4, 3), (1, 1, 2, 2, 2)]:
    back = lambda u, v: {"u": u.reshape(1, 1, -1, 1), "v": v.reshape(i, k, k).permute(1, 2, 0).reshape(k, k, 1, i)}
    spectral("transposed", [o, k, s], tensor(n, 3, 2, i), lambda: torch.nn.ConvTranspose2d(i, o, k, s),
             lambda w: w.permute(2, 3, 1, 0), lambda w: w.permute(3, 2, 0, 1),
             lambda x, w, b: nhwc(F.conv_transpose2d(nchw(x), w, b, s)), back)

for n, c in [(5, 4), (1, 2), (3, 1)]:
    record(f"cross-entropy of {n} among {c}", "crossEntropy", [],
           {"input": tensor(n, c) * 4, "classes": torch.randint(c, (n,)).double()},
           lambda input, classes: F.cross_entropy(input, classes.long()).reshape(1), ["input"])

path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "pytorch_layers.json")
with open(path, "w") as f:
    f.write("[\n" + ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases) + "\n]\n")
print(f"{len(cases)} cases, {os.path.getsize(path)} bytes, PyTorch {torch.__version__}")
