"""A real JupyterLab in a headless Chromium, driven the way a person drives it: by menus, buttons and keys."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

#: Seconds for what a slow machine may need; only something broken takes longer.
PATIENCE = 300

SETTINGS = {
    # Every cell is in the page, whether it is in view or not, so that the test can look at all outputs.
    "notebook-extension/tracker": {"windowingMode": "none"},
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}


class LabServer:
    """`jupyter lab` serving a folder, for use in `with`."""

    def __init__(self, folder: Path, scratch: Path) -> None:
        settings = scratch / "settings"
        for name, values in SETTINGS.items():
            file = settings / "@jupyterlab" / f"{name}.jupyterlab-settings"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(values))
        self.log = open(scratch / "jupyterlab.log", "w")
        options = [
            "--no-browser", "--allow-root", "--ServerApp.port=0", "--ServerApp.ip=127.0.0.1",
            f"--ServerApp.root_dir={folder}", f"--LabApp.user_settings_dir={settings}",
            f"--LabApp.workspaces_dir={scratch / 'workspaces'}",
        ]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", *options], stdout=self.log, stderr=subprocess.STDOUT, env=os.environ
        )
        self.base, self.token = self._find()

    def _find(self) -> tuple[str, str]:
        """Waits until the server has written down where it listens."""
        file = Path(os.environ["JUPYTER_RUNTIME_DIR"]) / f"jpserver-{self.process.pid}.json"
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            try:
                facts = json.loads(file.read_text())
                return facts["url"], facts["token"]
            except (FileNotFoundError, json.JSONDecodeError):
                time.sleep(0.1)
        raise RuntimeError(f"JupyterLab did not start; see {self.log.name}")

    def address(self, notebook: str) -> str:
        return f"{self.base}lab/tree/{notebook}?token={self.token}&reset"

    def __enter__(self) -> LabServer:
        return self

    def __exit__(self, *_) -> None:
        self.process.terminate()
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()


class Browser:
    """Chromium from the system, for use in `with`."""

    def __init__(self) -> None:
        path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
        assert path, "no Chromium on the PATH: install it (apt-get install chromium) or set CHROMIUM"
        self.playwright = sync_playwright().start()
        self.chromium = self.playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])

    def open(self, address: str) -> Page:
        page = self.chromium.new_page(viewport={"width": 1280, "height": 1600})
        page.set_default_timeout(PATIENCE * 1000)
        page.goto(address)
        return page

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *_) -> None:
        self.chromium.close()
        self.playwright.stop()


class NotebookPage:
    """An open notebook."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.click(".jp-Notebook .jp-CodeCell .cm-content")
        self.wait_for_kernel("idle")

    # What a person does

    def choose(self, menu: str, entry: str) -> None:
        """Picks an entry of the menu bar, once JupyterLab offers it."""
        label = f".lm-Menu-item:not(.lm-mod-disabled) .lm-Menu-itemLabel:text-is('{entry}')"

        def is_offered() -> bool:
            self.page.keyboard.press("Escape")
            self.page.click(f".lm-MenuBar-itemLabel:text-is('{menu}')")
            return self.page.locator(label).count() > 0

        self.until(is_offered)
        self.page.click(label)

    def run_all(self) -> None:
        self.choose("Run", "Run All Cells")

    def run_from(self, index: int) -> None:
        """Clicks into a code cell and runs it and all below."""
        self.cell(index).locator(".cm-content").click()
        is_last = index == self.count() - 1
        self.choose("Run", "Run Selected Cell" if is_last else "Run Selected Cell and All Below")

    def run(self, index: int) -> None:
        """Runs one cell with Shift-Enter and waits for its end."""
        self.cell(index).locator(".cm-content").click()
        self.page.keyboard.press("Shift+Enter")
        self.wait_until_run(index)

    def complete(self, index: int) -> list[str]:
        """Presses Tab at the end of a cell; what is offered there."""
        self.cell(index).locator(".cm-content").click()
        self.page.keyboard.press("Control+End")
        self.page.keyboard.press("Tab")
        self.page.wait_for_selector(".jp-Completer .jp-Completer-item")
        return self.page.locator(".jp-Completer .jp-Completer-match").all_inner_texts()

    def inspect(self, index: int, behind: str) -> str:
        """Presses Shift-Tab behind the beginning of a cell; what is shown."""
        self.cell(index).locator(".cm-content").click()
        self.page.keyboard.press("Control+Home")
        for _ in behind:
            self.page.keyboard.press("ArrowRight")
        self.page.keyboard.press("Shift+Tab")
        self.page.wait_for_selector(".jp-Tooltip")
        return self.page.locator(".jp-Tooltip").inner_text()

    def interrupt(self) -> None:
        """Presses the toolbar's square button."""
        self.page.click(".jp-NotebookPanel-toolbar [data-command='notebook:interrupt-kernel']")

    # What a person sees

    def wait_for_kernel(self, state: str) -> None:
        self.page.wait_for_selector(f".jp-Notebook-ExecutionIndicator[data-status='{state}']", state="attached")

    def cell(self, index: int):
        """The code cell with that index, from 0; negative ones count from the end."""
        return self.page.locator(".jp-Notebook .jp-CodeCell").nth(index)

    def count(self) -> int:
        """The number of code cells."""
        return self.page.locator(".jp-Notebook .jp-CodeCell").count()

    def prompt(self, index: int) -> str:
        """`[3]:` of a cell that ran, `[*]:` of one that runs or waits, `[ ]:` of one that did neither."""
        return self.cell(index).locator(".jp-InputPrompt").inner_text()

    def has_run(self, index: int) -> bool:
        """Whether a cell has been run to its end, with success or not."""
        return self.prompt(index).strip("[]: \n").isdigit()

    def wait_until_run(self, index: int) -> None:
        self.until(lambda: self.has_run(index))

    def text(self, index: int) -> str:
        """What a cell shows as text."""
        return self.cell(index).locator(".jp-Cell-outputArea").inner_text()

    def errors(self) -> list[str]:
        """The error reports in the page, and what was written to standard error: JupyterLab shows both alike."""
        return self.page.locator("[data-mime-type='application/vnd.jupyter.stderr']").all_inner_texts()

    def progress(self, index: int) -> list[float]:
        """How far the progress bars of a cell are, 0 to 1."""
        return self.cell(index).locator("progress").evaluate_all("bars => bars.map(bar => bar.value)")

    def pictures(self, index: int) -> int:
        """The number of pictures that a cell shows and that the browser could decode."""
        return self.cell(index).locator(".jp-RenderedImage img").evaluate_all(
            "images => images.filter(image => image.complete && image.naturalWidth > 0).length"
        )

    def until(self, condition) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, "waited in vain"
            self.page.wait_for_timeout(50)

    def screenshot(self, path: Path, index: int) -> None:
        """Saves what is seen around a cell."""
        self.cell(index).locator(".jp-Cell-outputArea").scroll_into_view_if_needed()
        self.page.screenshot(path=str(path))
