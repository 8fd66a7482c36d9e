"""The notebook that compares hyperparameters, with few epochs, on drawn digits."""

from notebooks import pictures, printed


def test_three_runs_are_compared(run_quickly, tmp_path):
    notebook = run_quickly(
        "notebook9.ipynb", epochs=3, limit=256, batchSize=64, smallBatchSize=32, checkpointEvery=2, classifierEpochs=2)
    assert printed(notebook, "check-training") == "3 pictures, checkpoints of epochs [2]\n"
    assert "restored epoch 2\nwent on to epoch 3, with the same pictures as before" in printed(notebook, "third")
    assert "(b) From epoch 1 to 3" in printed(notebook, "q1-answers")
    assert "Nearest to real digits: " in printed(notebook, "comparison-table")
    assert printed(notebook, "check-comparison") == "three runs compared\n"
    assert [len(pictures(notebook, cell)) for cell in ["key-epochs", "third-key-epochs", "comparison-pictures"]] == [1, 1, 1]
    for name in ["batch-256", "batch-64", "simple"]:
        files = sorted(path.name for path in (tmp_path / "notebook9" / name).glob("epoch_*.png"))
        assert files == ["epoch_0001.png", "epoch_0002.png", "epoch_0003.png"]
