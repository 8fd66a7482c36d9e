"""Homework 3 on drawn data, in seconds: every cell runs, every check holds, and a run that was cut off goes on with the same bits."""

import json
import subprocess

import pytest

from conftest import ROOT
from notebooks import pictures, shown_text

AUTOENCODER = "homework3-autoencoder.ipynb"
FLOWERS = "homework3-flowers.ipynb"
FEW_CLOTHES = dict(limit=256, testLimit=128, batchSize=32, checkpointEvery=1)
FEW_FLOWERS = dict(side=16, channelNum=16, latentSize=8, wanted=60, batchSize=16, checkpointEvery=1)


def test_the_autoencoder_stops_at_its_target(run_quickly, tmp_path):
    notebook = run_quickly(AUTOENCODER, **FEW_CLOTHES, epochs=3, targetLoss=0.5)
    text = shown_text(notebook)
    assert "24315 + 24409 = 48724 parameters, as derived" in text
    assert "after 1 epochs" in text and "The target of 0.5 is reached." in text
    assert len(pictures(notebook, "codes")) == 2
    assert len(pictures(notebook, "grid")) == 12
    assert len(pictures(notebook, "pictures")) == 1
    assert (tmp_path / "homework3-autoencoder/autoencoder.safetensors").stat().st_size > 4 * 48_724


def test_the_autoencoder_stops_at_its_last_epoch_and_goes_on(run_quickly):
    whole = run_quickly(AUTOENCODER, folder="whole", **FEW_CLOTHES, epochs=3)
    assert "The target of 0.03 is not reached: allow more epochs." in shown_text(whole)
    run_quickly(AUTOENCODER, folder="parts", **FEW_CLOTHES, epochs=2)
    resumed = run_quickly(AUTOENCODER, folder="parts", **FEW_CLOTHES, epochs=3, resume="true")
    assert shown_text(resumed) == shown_text(whole)
    assert pictures(resumed, "grid") == pictures(whole, "grid")


def test_flowers_are_trained_and_go_on(run_quickly, tmp_path):
    whole = run_quickly(FLOWERS, folder="whole", **FEW_FLOWERS, epochs=3)
    assert "60 photographs of 3 kinds, labels shifted by one" in shown_text(whole)
    for cell in ["samples", "before", "training", "growth", "losses", "judgement", "batches-figure", "candidates", "walk"]:
        assert len(pictures(whole, cell)) == 1, cell
    kept = tmp_path / "whole/homework3-flowers/favourites"
    assert sorted(file.suffix for file in kept.iterdir()) == [".png"] * 4 + [".safetensors"]

    run_quickly(FLOWERS, folder="parts", **FEW_FLOWERS, epochs=2)
    resumed = run_quickly(FLOWERS, folder="parts", **FEW_FLOWERS, epochs=3, resume="true")
    assert shown_text(resumed) == shown_text(whole)
    assert pictures(resumed, "candidates") == pictures(whole, "candidates")


def test_networks_are_built_from_the_side(run_quickly):
    text = shown_text(run_quickly(FLOWERS, **FEW_FLOWERS | {"side": 64}, epochs=1))
    for size, channels in [(4, 16), (8, 8), (16, 4), (32, 2)]:
        assert text.count(f"[N, {size}, {size}, {channels}]") > 3


@pytest.mark.parametrize("name, missing", [(AUTOENCODER, "Fashion-MNIST"), (FLOWERS, "Flowers102")])
def test_without_the_data_it_says_so(name, missing, binaries, tmp_path):
    command = [binaries / "nbrun", ROOT / "notebooks" / name, "-o", tmp_path / name, "-q"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=tmp_path)
    assert result.returncode == 1
    assert missing in result.stderr and "downloads are switched off" in result.stderr
    assert "line" in result.stderr


@pytest.mark.parametrize("name", [AUTOENCODER, FLOWERS])
def test_the_stored_notebook_is_one_to_hand_in(name):
    notebook = json.loads((ROOT / "notebooks" / name).read_text())
    graded = [cell["metadata"]["nbgrader"] for cell in notebook["cells"] if "nbgrader" in cell["metadata"]]
    assert len(graded) >= 5 and all(entry["points"] > 0 and entry["locked"] for entry in graded)
    tags = [tag for cell in notebook["cells"] for tag in cell["metadata"].get("tags", [])]
    assert tags == ["parameters"]
