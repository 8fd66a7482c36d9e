"""Copies of the repository's notebooks that take seconds instead of minutes."""

import base64
from pathlib import Path

import nbformat


def shortened(source: Path, target: Path, more_cells: list[str] = [], **parameters) -> Path:
    """Copies a notebook without outputs, with other values in its cell tagged `parameters` and with more cells at its end."""
    notebook = nbformat.read(source, as_version=4)
    cell = next(cell for cell in notebook.cells if "parameters" in cell.metadata.get("tags", []))
    cell.source = "\n".join(_changed(line, parameters) for line in cell.source.splitlines())
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    notebook.cells += [nbformat.v4.new_code_cell(source) for source in more_cells]
    nbformat.write(notebook, target)
    return target


def _changed(line: str, parameters: dict) -> str:
    for name, value in parameters.items():
        if line.startswith(f"var {name} ") or line.startswith(f"var {name}:"):
            head, _, rest = line.partition("=")
            comment = rest.partition("//")[2]
            return f"{head}= {value}" + (f"  //{comment}" if comment else "")
    return line


def code_cells(path: Path) -> list[str]:
    """The texts of a notebook's code cells."""
    return [cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]


def printed(notebook: nbformat.NotebookNode, cell_id: str) -> str:
    """What a cell of an executed notebook printed."""
    (cell,) = [cell for cell in notebook.cells if cell.id == cell_id]
    return "".join(output.text for output in cell.outputs if output.output_type == "stream" and output.name == "stdout")


def pictures(notebook: nbformat.NotebookNode, cell_id: str) -> list[bytes]:
    """The PNG files that a cell of an executed notebook shows."""
    (cell,) = [cell for cell in notebook.cells if cell.id == cell_id]
    return [base64.b64decode(output.data["image/png"]) for output in cell.outputs if "image/png" in output.get("data", {})]


def shown_text(notebook: nbformat.NotebookNode) -> str:
    """What all cells of an executed notebook print, and the values of their last expressions."""
    parts = []
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "stream" and output.name == "stdout":
                parts.append(output.text)
            elif output.output_type == "execute_result":
                parts.append(output.data["text/plain"] + "\n")
    return "".join(parts)
