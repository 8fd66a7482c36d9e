"""Notebooks as compiled programs: what `nbrun export` writes prints and draws what the notebook does.

The programs are compiled against the modules that were built with nbrun, which takes a second for each; building the package
itself would build all of SwiftGAN anew.
"""

import os
import re
import subprocess
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from notebooks import shortened

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "Tests/CellLanguageTests/Differential/Programs"
KERNELSPEC = {"kernelspec": {"name": "swift-gan", "display_name": "SwiftGAN", "language": "swift"}}
OWN_C = ["TensorKernels", "CCurl"]
CRYPTO_C = ["CCryptoBoringSSL", "CCryptoBoringSSLShims", "CXKCP", "CXKCPShims"]
LIBRARY = ["SwiftGAN", "Training", "Figures", "Pictures", "Datasets", "Layers", "Tensors", "SwiftProtobuf", "Crypto",
           "CryptoBoringWrapper", *OWN_C, *CRYPTO_C]


def run(*command, folder) -> subprocess.CompletedProcess:
    """Runs a program that has to succeed."""
    result = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=300, cwd=folder)
    assert result.returncode == 0, f"{command[0]}: {result.stdout}{result.stderr}"
    return result


@pytest.fixture(scope="session")
def library(binaries, tmp_path_factory) -> Path:
    """The built library as one file that programs link with."""
    folder = tmp_path_factory.mktemp("library")
    objects = (binaries / "nbrun.product/Objects.LinkFileList").read_text().replace("'", "").split()
    wanted = [file for file in objects if Path(file).relative_to(binaries).parts[0].removesuffix(".build") in LIBRARY]
    (folder / "objects").write_text("\n".join(wanted))
    run("swiftc", "-emit-library", "-o", "libSwiftGAN.so", "@objects", "-lstdc++", folder=folder)
    return folder


@pytest.fixture
def compile_program(binaries, library, tmp_path):
    """Compiles the sources of an exported package."""
    crypto = ROOT / ".build/checkouts/swift-crypto/Sources"
    headers = [ROOT / "Sources" / name for name in ["COneDNN", "CPNG", "CCairo", "CArchive", "CTurboJPEG", "CMATIO"]]
    headers += [crypto / name / "include" for name in CRYPTO_C]
    maps = [part for name in OWN_C for part in ("-Xcc", f"-fmodule-map-file={binaries}/{name}.build/module.modulemap")]

    def compile_program(package: Path) -> Path:
        sources = sorted((package / "Sources/main").glob("*.swift"))
        flags = [flag for folder in [binaries / "Modules", *headers] for flag in ("-I", folder)]
        run("swiftc", "-swift-version", "5", "-module-name", "main", "-suppress-warnings", *flags, *maps, *sources,
            "-L", library, "-lSwiftGAN", "-Xlinker", "-rpath", "-Xlinker", library, "-o", "program", folder=tmp_path)
        return tmp_path / "program"

    return compile_program


def shown_text(notebook: Path) -> str:
    """What a notebook's cells print, and the values of their last expressions that are no pictures."""
    text = ""
    for cell in nbformat.read(notebook, as_version=4).cells:
        for output in cell.get("outputs", []):
            if output.output_type == "stream" and output.name == "stdout":
                text += output.text
            elif output.output_type == "execute_result" and "image/png" not in output.data:
                text += output.data["text/plain"] + "\n"
    return text


def pictures(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.glob("cell-*"))}


@pytest.fixture
def assert_same(binaries, compile_program, tmp_path):
    """Runs a notebook and the program made of it, and compares what they show."""

    def assert_same(notebook: Path, *options: str) -> Path:
        run(binaries / "nbrun", "export", notebook, "--swift", "package", "-q", folder=tmp_path)
        program = compile_program(tmp_path / "package")
        settings = [*options, "--seed", "7", "--date", "2023-12-17"]
        compiled = run(program, "-o", "compiled", *settings, folder=tmp_path)
        run(binaries / "nbrun", notebook, "-o", "interpreted.ipynb", "-q", *settings, folder=tmp_path)
        assert compiled.stdout == shown_text(tmp_path / "interpreted.ipynb")
        assert pictures(tmp_path / "compiled") == pictures(tmp_path / "interpreted")
        return tmp_path / "compiled"

    return assert_same


def from_cells(source: Path, target: Path) -> Path:
    """A notebook of a Swift file whose cells are divided by `// %%` and tags."""
    parts = re.split(r"^// %%(.*)\n", source.read_text(), flags=re.MULTILINE)
    notebook = new_notebook(metadata=KERNELSPEC)
    for tag, text in [("", parts[0]), *zip(parts[1::2], parts[2::2])]:
        metadata = {"tags": [tag.strip()]} if tag.strip() else {}
        notebook.cells.append(new_code_cell(text.rstrip("\n"), metadata=metadata))
    nbformat.write(notebook, target)
    return target


def test_homework_is_the_same_compiled(homework, assert_same, tmp_path):
    options = {"limit": "256", "epochs": "2", "batchSize": "32"}
    notebook = shortened(homework, tmp_path / "hw09.ipynb", **options)
    folder = assert_same(notebook)
    assert len(pictures(folder)) == 11


@pytest.mark.parametrize("name", ["redefinitions", "session", "library", "conditional", "quality"])
def test_cells_are_the_same_compiled(name, assert_same, tmp_path):
    assert_same(from_cells(ROOT / f"Tests/Integration/export/{name}.swift", tmp_path / f"{name}.ipynb"))


def test_parameters_are_those_of_nbrun(assert_same, tmp_path):
    notebook = from_cells(ROOT / "Tests/Integration/export/session.swift", tmp_path / "session.ipynb")
    folder = assert_same(notebook, "-p", "sizes", "[1, 2, 3]", "-p", "rate=0.5", "-p", "label", "an other", "-p", "careful", "false")
    assert "cell-13-1.png" in pictures(folder)


def test_examples_of_the_reference_are_the_same_compiled(assert_same, tmp_path):
    """What Docs/language.md shows below each example is what the compiled example prints."""
    examples = re.findall(r"```swift\n(.*?)\n```", (ROOT / "Docs/language.md").read_text(), flags=re.DOTALL)
    assert len(examples) > 30
    notebook = new_notebook(cells=[new_code_cell(example) for example in examples], metadata=KERNELSPEC)
    nbformat.write(notebook, tmp_path / "reference.ipynb")
    assert_same(tmp_path / "reference.ipynb")


def test_corpus_programs_are_cells_of_one_program(assert_same, tmp_path):
    """Programs that were not written for each other declare the same names for different things."""
    names = ["associated_types", "bank_class", "caesar", "closures", "comparable_struct", "dates", "enums", "errors",
             "expression_tree", "format", "generics", "matrix", "observers_everywhere", "overloads", "protocols",
             "queue", "shadowing", "statistics", "structs", "word_count"]
    cells = [new_code_cell((CORPUS / f"{name}.swift").read_text().rstrip("\n")) for name in names]
    nbformat.write(new_notebook(cells=cells, metadata=KERNELSPEC), tmp_path / "corpus.ipynb")
    assert_same(tmp_path / "corpus.ipynb")


def test_mistakes_on_a_programs_command_line(binaries, compile_program, tmp_path):
    notebook = from_cells(ROOT / "Tests/Integration/export/session.swift", tmp_path / "session.ipynb")
    run(binaries / "nbrun", "export", notebook, "--swift", "package", "-q", folder=tmp_path)
    program = compile_program(tmp_path / "package")
    for arguments, message in [
        (["-p", "depth", "3"], "there is no parameter 'depth'; there are: sizes, rate, label, careful"),
        (["-p", "rate", "fast"], "parameter 'rate' takes a value of type Float, and 'fast' is none"),
        (["-p", "sizes", "[1, x]"], "parameter 'sizes' takes a value of type Int, and 'x' is none"),
        (["--seed", "x"], "--seed takes a number, not 'x'"),
        (["--date", "2023-02-30"], "there is no 2023-02-30"),
        (["--fast"], "'--fast' is no option; see --help"),
    ]:
        result = subprocess.run([program, *arguments], capture_output=True, text=True, cwd=tmp_path, timeout=60)
        assert (result.returncode, result.stdout) == (2, "")
        assert message in result.stderr
    assert "-p NAME VALUE" in run(program, "--help", folder=tmp_path).stdout


@pytest.mark.parametrize("cells, message", [
    (["let a = 1", "a.missing"], "cell [2], line 1: error: value of type 'Int' has no member 'missing'"),
    (["struct P {}", "extension P { func f() {} }", "extension P { func f() {} }"], "cell [2] declares 'P.f' too"),
])
def test_what_cannot_be_exported_is_told(binaries, cells, message, tmp_path):
    notebook = new_notebook(cells=[new_code_cell(cell) for cell in cells], metadata=KERNELSPEC)
    nbformat.write(notebook, tmp_path / "a.ipynb")
    result = subprocess.run([binaries / "nbrun", "export", "a.ipynb", "--swift", "package"], capture_output=True, text=True,
                            cwd=tmp_path, timeout=60)
    assert result.returncode == 1
    assert message in result.stderr
    assert not (tmp_path / "package").exists()


def test_the_manifest_is_one(binaries, homework, tmp_path):
    run(binaries / "nbrun", "export", homework, "--swift", "package", "--package", ROOT, "-q", folder=tmp_path)
    text = run("swift", "package", "dump-package", folder=tmp_path / "package").stdout
    assert '"name" : "hw09"' in text and str(ROOT) in text
    run(binaries / "nbrun", "export", homework, "--swift", "package", "--package", "https://example.org/team/SwiftGAN.git", "-q",
        folder=tmp_path)
    manifest = (tmp_path / "package/Package.swift").read_text()
    assert '.package(url: "https://example.org/team/SwiftGAN.git", branch: "main")' in manifest
