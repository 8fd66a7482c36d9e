#!/usr/bin/env python3
"""Writes pytorch_optimizers.json: three steps of PyTorch's optimizers with given gradients, in float64.

    python3 -m venv .venv && .venv/bin/pip install torch && .venv/bin/python pytorch_optimizers.py
"""
import json
import os

import torch

torch.manual_seed(5)
torch.set_default_dtype(torch.float64)
cases = []


def tensor(*shape):
    # Rounded, so that the decimal text is exact in float32 as well.
    return (torch.randn(shape) * 256).round() / 256


def stored(t):
    return [float(f"{v:.9g}") for v in t.detach().flatten().tolist()]


def optimizer(name, settings, make):
    parameter = tensor(6).requires_grad_(True)
    start, steps = stored(parameter), []
    o = make([parameter])
    for _ in range(3):
        parameter.grad = tensor(6)
        gradient = stored(parameter.grad)
        o.step()
        steps.append({"gradient": gradient, "parameter": stored(parameter)})
    cases.append({"name": name, "settings": settings, "start": start, "steps": steps})


optimizer("Adam", {"rate": .1, "beta1": .5, "beta2": .999, "epsilon": 1e-7},
          lambda p: torch.optim.Adam(p, lr=.1, betas=(.5, .999), eps=1e-7))
optimizer("RMSprop", {"rate": .05, "decay": .9, "epsilon": 1e-7},
          lambda p: torch.optim.RMSprop(p, lr=.05, alpha=.9, eps=1e-7))
optimizer("SGD", {"rate": .1, "momentum": .9}, lambda p: torch.optim.SGD(p, lr=.1, momentum=.9))
optimizer("SGD without momentum", {"rate": .1, "momentum": 0.}, lambda p: torch.optim.SGD(p, lr=.1))

path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "pytorch_optimizers.json")
with open(path, "w") as f:
    f.write("[\n" + ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases) + "\n]\n")
print(f"{len(cases)} cases, PyTorch {torch.__version__}")
