"""What JupyterLab offers while one types: completion, signatures and documentation."""

import nbformat
import pytest

from lab import Browser, LabServer, NotebookPage

CELLS = [
    """struct Candle {
    /// How high the flame stands, in centimetres.
    var flameHeight = 2.5
    func flicker(times: Int) -> Double { flameHeight * Double(times) }
}
let candle = Candle()
let candles = [candle, candle]""",
    "candle.fl",
    "candles.sort",
    "let layer = Conv2D(8, kernel: 3)",
]


@pytest.fixture(scope="module")
def page(stage, tmp_path_factory):
    folder = tmp_path_factory.mktemp("assistance")
    cells = [nbformat.v4.new_code_cell(source) for source in CELLS]
    notebook = nbformat.v4.new_notebook(
        cells=cells, metadata={"kernelspec": {"name": "swift-gan", "display_name": "SwiftGAN", "language": "swift"}})
    nbformat.write(notebook, folder / "assistance.ipynb")
    with LabServer(folder, tmp_path_factory.mktemp("lab")) as server, Browser() as browser:
        page = NotebookPage(browser.open(server.address("assistance.ipynb")))
        page.run(0)
        yield page


def test_tab_offers_the_members_of_a_value(page, build_folder):
    offered = page.complete(1)
    page.page.screenshot(path=str(build_folder / "jupyterlab-completion.png"))
    assert offered == ["flameHeight", "flicker"]


def test_tab_offers_members_of_generic_types(page):
    assert {"sort", "sorted"} <= {name.split("(")[0] for name in page.complete(2)}


def test_shift_tab_shows_the_signature_and_what_it_does(page, build_folder):
    shown = page.inspect(3, behind="let layer = Conv2D")
    page.page.screenshot(path=str(build_folder / "jupyterlab-inspection.png"))
    assert "Conv2D" in shown and "kernel" in shown
