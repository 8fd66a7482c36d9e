"""The homework in JupyterLab, as a student meets it. Pictures of the page are left in build/."""

import pytest

from lab import Browser, LabServer, NotebookPage
from notebooks import code_cells, shortened


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("homework")


@pytest.fixture(scope="module")
def server(stage, folder, tmp_path_factory):
    with LabServer(folder, tmp_path_factory.mktemp("lab")) as running:
        yield running


@pytest.fixture(scope="module")
def browser():
    with Browser() as running:
        yield running


def training_cell(path) -> int:
    """The code cell with the loop over epochs."""
    return next(index for index, source in enumerate(code_cells(path)) if "for epoch in " in source)


def test_run_all_shows_text_live_progress_and_pictures(homework, folder, server, browser, build_folder):
    path = shortened(homework, folder / "all.ipynb", epochs=2, limit=2048)
    training = training_cell(path)
    page = NotebookPage(browser.open(server.address(path.name)))
    page.run_all()

    seen = set()

    def is_trained() -> bool:
        assert page.errors() == []
        seen.update(page.progress(training))
        return page.has_run(training)

    page.until(is_trained)
    assert len({share for share in seen if 0 < share < 1}) >= 2, "the progress bar did not move"
    assert page.pictures(training) >= 1
    page.screenshot(build_folder / "jupyterlab-training.png", training)

    last = page.count() - 1
    page.wait_until_run(last)
    page.wait_for_kernel("idle")
    page.until(lambda: page.pictures(last) >= 1 or page.text(last) != "")
    page.screenshot(build_folder / "jupyterlab-done.png", last)
    assert page.errors() == []
    assert [index for index in range(page.count()) if not page.has_run(index)] == []
    assert any(page.text(index).strip() for index in range(training))
    assert sum(page.pictures(index) for index in range(page.count())) >= 3


#: What only a generator that has been trained can show.
TRAINED = """print("changed: \\((generator(fixedLatents) - untrained).abs().mean().item > 0.01)")
ImageGrid(generator(fixedLatents), columns: 8)"""


def test_an_interrupted_epoch_leaves_the_trained_state(homework, folder, server, browser, build_folder):
    path = shortened(homework, folder / "interrupted.ipynb", more_cells=[TRAINED], epochs=500, limit=2048)
    training = training_cell(path)
    page = NotebookPage(browser.open(server.address(path.name)))
    page.run_all()
    # The first epoch's picture has been shown and the second epoch runs.
    page.until(lambda: page.pictures(training) >= 1 and "epoch 2/" in page.text(training))
    page.interrupt()
    page.wait_until_run(training)
    page.wait_for_kernel("idle")
    page.until(lambda: page.errors() != [])
    assert "the cell was interrupted" in page.errors()[-1]
    page.screenshot(build_folder / "jupyterlab-interrupted.png", training)
    last = page.count() - 1
    assert [index for index in range(training + 1, last + 1) if page.has_run(index)] == [], "cells ran after the interrupt"

    page.run_from(last)
    page.wait_until_run(last)
    page.until(lambda: page.pictures(last) >= 1)
    page.screenshot(build_folder / "jupyterlab-continued.png", last)
    assert "changed: true" in page.text(last)
    assert len(page.errors()) == 1, page.errors()
