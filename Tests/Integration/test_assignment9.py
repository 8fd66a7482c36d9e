"""The GAN game: played quickly, and taken up again where it was cut off."""

import shutil

import pytest

QUICK = dict(iterations=20, comparisonIterations=10, batchSize=32, channels=8, showEvery=10, limit=256, judged=128)


@pytest.fixture
def outputs(run_quickly):
    """Plays with more parameters; what each cell has printed and drawn."""

    def run(**parameters) -> dict:
        notebook = run_quickly("assignment9.ipynb", **QUICK, **parameters)
        return {cell.id: cell.outputs for cell in notebook.cells if cell.cell_type == "code" and cell.outputs}

    return run


def text(outputs) -> str:
    return "".join(output.text for output in outputs if output.output_type == "stream")


def test_the_game_is_played_judged_and_taken_up_again(outputs, tmp_path):
    played = outputs()
    assert "7 → 14 → 28" in text(played["check-size"])
    assert text(played["check-continue"]).count("40 rounds agree to the last bit") == 2
    assert "8 games of 10 rounds each" in text(played["check-comparison"])
    for name in ("comparison-chart", "comparison-grids", "loss-chart", "film", "copies", "classes"):
        assert any("image/png" in output.get("data", {}) for output in played[name]), name
    for name in ("plain_0010", "plain_0020", "R1_0010", "spectral norm_0010"):
        assert (tmp_path / f"assignment9/images/{name}.png").stat().st_size > 500

    # As if the run had been cut off in the middle of the plain game, and another game had never begun.
    games = tmp_path / "assignment9/games"
    shutil.copy(games / "plain_10.safetensors", games / "plain_20.safetensors")
    (games / "R1_10.safetensors").unlink()
    assert outputs(resume="true") == played
