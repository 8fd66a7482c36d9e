"""The three notebooks of assignment 2, with few epochs, on drawn data."""

from notebooks import pictures, printed


def test_digits(run_quickly, tmp_path):
    notebook = run_quickly("assignment2-mnist.ipynb", epochs=2, limit=256, batchSize=64, classifierEpochs=2, checkpointEvery=1)
    assert "256 digits, 4 batches of 64" in printed(notebook, "data")
    assert "fit together" in printed(notebook, "check-networks")
    assert "mean change of a pixel" in printed(notebook, "check-training")
    assert "test digits" in printed(notebook, "classifier")
    assert "Fréchet distance" in printed(notebook, "quality")
    assert len(pictures(notebook, "after")) == 1
    folder = tmp_path / "assignment2-mnist"
    assert (folder / "assignment2-mnist.gif").read_bytes().startswith(b"GIF89a")
    assert sorted(path.name for path in (folder / "assignment2-mnist").glob("*.safetensors")) == [
        "checkpoint_0001.safetensors", "checkpoint_0002.safetensors"]


def test_a_run_that_was_cut_off_goes_on_to_the_same_result(run_quickly):
    settings = dict(limit=256, batchSize=64, classifierEpochs=1, checkpointEvery=1)
    run_quickly("assignment2-mnist.ipynb", epochs=2, **settings)
    resumed = run_quickly("assignment2-mnist.ipynb", epochs=3, resume="true", **settings)
    whole = run_quickly("assignment2-mnist.ipynb", epochs=3, **settings)
    for cell in ["train", "losses", "after", "epochs", "quality"]:
        assert pictures(resumed, cell) == pictures(whole, cell) != []
        assert printed(resumed, cell) == printed(whole, cell)


def test_photographs(run_quickly):
    notebook = run_quickly("assignment2-cifar10.ipynb", epochs=2, limit=256, batchSize=64, classifierEpochs=2)
    first, second = printed(notebook, "slips").splitlines()
    assert "should be [32, 32, 3], but it is [32, 32, 32]; look at 'layers.10', ConvTranspose2D(32)" in first
    assert "should be [1], but it is [3]; look at 'layers.7', Dense(3)" in second
    assert "blamed" in printed(notebook, "check-networks")
    assert "mean change of a pixel" in printed(notebook, "check-training")
    assert "Fréchet distance" in printed(notebook, "verdict")
    for cell in ["data", "before", "train", "epochs", "quality"]:
        assert len(pictures(notebook, cell)) == 1


def test_clothes_to_order(run_quickly):
    notebook = run_quickly("assignment2-fashion-cgan.ipynb", epochs=1, limit=256, classifierEpochs=2, chosenClass="Bag")
    assert "both are heard" in printed(notebook, "check-networks")
    assert "mean change of a pixel" in printed(notebook, "check-training")
    assert "of 1,000 orders" in printed(notebook, "orders")
    assert "made to order" in printed(notebook, "check-orders")
    assert len(pictures(notebook, "between")) == 3
    for cell in ["before", "train", "chosen"]:
        assert len(pictures(notebook, cell)) == 1
