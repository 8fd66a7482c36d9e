import Cells
import Notebooks
import Testing

@Suite("Notebook format")
struct FormatTests {
    /// Every construct of the format, with fields that no version knows; `id` only where the version has it.
    static func odd(minor: Int) -> String {
        let id = minor >= 5 ? #""id": "intro-1","# : ""
        let codeID = minor >= 5 ? #""id": "code_2","# : ""
        return #"""
            {
             "cells": [
              {"cell_type": "markdown", \#(id) "metadata": {"z": 1, "a": {"deep": [1.0, 1, 1e-7, null]}},
               "source": ["# Title\n", "text ![p](attachment:p.png)"],
               "attachments": {"p.png": {"image/png": "iVBORw0K"}}, "x_unknown": {"k": [true]}},
              {"cell_type": "raw", \#(id.replacing("intro-1", with: "raw")) "metadata": {"format": "text/latex"},
               "source": "one string\nof two lines"},
              {"cell_type": "code", \#(codeID) "metadata": {"tags": ["keep"], "collapsed": false}, "execution_count": 3,
               "source": "print(1)\n",
               "outputs": [
                {"output_type": "stream", "name": "stdout", "text": ["1\n", "2"]},
                {"output_type": "display_data", "metadata": {"image/png": {"width": 4}}, "x_output": 5,
                 "data": {"text/plain": ["a\n", "b"], "image/png": "iVBORw0K\n", "image/svg+xml": "<svg>\n</svg>",
                          "application/json": {"list": ["a", "b"], "n": 1.0}, "application/x+json": ["x", "y"]}},
                {"output_type": "execute_result", "execution_count": 3, "metadata": {}, "data": {"text/plain": "7"}},
                {"output_type": "error", "ename": "E", "evalue": "v", "traceback": ["l1", "l2\nl3"]}
               ]},
              {"cell_type": "code", \#(codeID.replacing("code_2", with: "empty")) "metadata": {}, "execution_count": null,
               "source": [], "outputs": []}
             ],
             "metadata": {"kernelspec": {"name": "swift-gan", "display_name": "SwiftGAN", "language": "swift"},
                          "widgets": {"état": [1.5e300, 12345678901234567890]}},
             "nbformat": 4,
             "nbformat_minor": \#(minor),
             "x_root": "kept"
            }
            """#
    }

    @Test("every minor version is written as it was read, but for the layout", arguments: 0...6)
    func roundTrip(minor: Int) throws {
        let text = FormatTests.odd(minor: minor)
        let notebook = try Notebook(parsing: Array(text.utf8))
        let original = try JSON(parsing: text)
        #expect(try Joined(notebook.json).value == Joined(original).value)
        let again = try Notebook(parsing: notebook.bytes)
        #expect(again == notebook)
        #expect(again.bytes == notebook.bytes)
    }

    @Test("texts are split into lines where Python splits them, JSON types and base64 are left alone")
    func lines() throws {
        let json = try Notebook(parsing: Array(FormatTests.odd(minor: 4).utf8)).json
        let cells = try #require(json["cells"]?.arrayValue)
        #expect(cells[1]["source"] == ["one string\n", "of two lines"])
        #expect(cells[2]["source"] == ["print(1)\n"])
        #expect(cells[3]["source"] == [])
        let data = cells[2]["outputs"]?.arrayValue?[1]["data"]
        #expect(data?["text/plain"] == ["a\n", "b"])
        #expect(data?["image/svg+xml"] == ["<svg>\n", "</svg>"])
        #expect(data?["image/png"] == "iVBORw0K\n")
        #expect(data?["application/x+json"] == ["x", "y"])
        let separators = Notebook(cells: [NotebookCell(.raw, id: "a", source: "a\rb\r\nc\u{0B}d\u{2028}e\u{85}f\n\ng")])
        #expect(
            separators.json["cells"]?.arrayValue?[0]["source"]
                == ["a\r", "b\r\n", "c\u{0B}", "d\u{2028}", "e\u{85}", "f\n", "\n", "g"])
    }

    @Test("identifiers are absent below 4.5 and made of place and text above")
    func identifiers() throws {
        var notebook = try Notebook(parsing: Array(FormatTests.odd(minor: 4).utf8))
        #expect(notebook.cells.allSatisfy { $0.id == nil })
        #expect(!String(decoding: notebook.bytes, as: UTF8.self).contains("\"id\""))
        notebook.upgrade()
        var other = try Notebook(parsing: Array(FormatTests.odd(minor: 4).utf8))
        other.upgrade()
        #expect(notebook == other)
        #expect(notebook.minor == 5)
        #expect(Set(notebook.cells.map(\.id)).count == 4)
        #expect(notebook.cells.allSatisfy { $0.id?.wholeMatch(of: /[0-9a-f]{8}/) != nil })
    }

    @Test("missing, repeated and invalid identifiers of 4.5 are replaced, the others stay")
    func repairedIdentifiers() throws {
        let cells = [nil, "a", "a", "white space", "é", "", String(repeating: "x", count: 65), "b_-9"]
            .map { NotebookCell(.code, id: $0, source: "same") }
        let notebook = try Notebook(parsing: Notebook(cells: cells).bytes)
        let ids = notebook.cells.compactMap(\.id)
        #expect(Set(ids).count == 8)
        #expect(ids[1] == "a")
        #expect(ids[7] == "b_-9")
        #expect([0, 2, 3, 4, 5, 6].allSatisfy { ids[$0].count == 8 })
    }

    @Test("outputs of a shape that nobody knows are kept")
    func oddOutputs() throws {
        let text = #"""
            {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
              {"id": "c", "cell_type": "code", "metadata": {}, "source": [], "execution_count": null, "outputs": [
                {"output_type": "stream", "text": "no name"}, {"output_type": "hologram", "data": 1}, {"x": []}]},
              {"id": "n", "cell_type": "note", "metadata": {}, "ink": "blue", "source": 3}]}
            """#
        let notebook = try Notebook(parsing: Array(text.utf8))
        #expect(try notebook.json == JSON(parsing: text))
    }

    @Test(
        "what is no notebook is refused in one line that says what to do",
        arguments: [
            (
                "nonsense",
                "is not a notebook: its text is not JSON (line 1, column 1: expected a value, found 'nonsense')"
            ),
            ("[]", "is not a notebook: it holds a list, not an object"),
            ("{}", "is not a notebook: it has no field 'nbformat'"),
            (#"{"nbformat": 4}"#, "is not a notebook: it has no field 'cells'"),
            (#"{"nbformat": "4"}"#, "is a damaged notebook: 'nbformat' is a string instead of a whole number"),
            (#"{"nbformat": 3, "worksheets": []}"#, "is in notebook format 3, which is older than 4: convert it with"),
            (#"{"nbformat": 5}"#, "is in notebook format 5; this program reads format 4"),
            (#"{"nbformat": 4, "cells": {}}"#, "is a damaged notebook: 'cells' is an object instead of a list"),
            (#"{"nbformat": 4, "cells": [1]}"#, "is a damaged notebook: cell 1 is a number instead of an object"),
            (
                #"{"nbformat": 4, "cells": [{"cell_type": "code", "source": [1]}]}"#,
                "is a damaged notebook: cell 1: 'source' is a list instead of text or a list of lines"
            ),
            (
                #"{"nbformat": 4, "cells": [{"source": ""}]}"#,
                "is a damaged notebook: cell 1: 'cell_type' is missing instead of a string"
            ),
            (
                #"{"nbformat": 4, "cells": [{"cell_type": "code", "source": "", "outputs": 1}]}"#,
                "is a damaged notebook: cell 1: 'outputs' is a number instead of a list"
            ),
        ])
    func refused(text: String, message: String) {
        let error = #expect(throws: NotebookError.self) { try Notebook(parsing: Array(text.utf8)) }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
        #expect(error?.description.contains("\n") == false)
    }

    @Test("the language is what the kernel's specification, the language facts or the kernel's name say")
    func language() throws {
        let swift = EchoSession().language
        let accepted: [JSON.Object] = [
            [:], ["kernelspec": ["language": "Swift"]], ["language_info": ["name": "swift"]],
            ["kernelspec": ["name": "swift-gan"]],
        ]
        for metadata in accepted { try Notebook(metadata: metadata).checkLanguage(swift) }
        let refused: [(JSON.Object, String)] = [
            (
                ["kernelspec": ["name": "python3", "language": "python"]],
                "is written in python, and this program runs swift"
            ),
            (["language_info": ["name": "R"]], "is written in R, and this program runs swift"),
            (["kernelspec": ["name": "python3"]], "is written for the kernel 'python3', and this program runs swift"),
        ]
        for (metadata, message) in refused {
            let error = #expect(throws: NotebookError.self) { try Notebook(metadata: metadata).checkLanguage(swift) }
            #expect(error?.description.hasPrefix(message) == true)
        }
    }
}

/// A notebook's JSON with all lists of lines joined, so that layouts compare equal.
private struct Joined {
    var value: JSON

    init(_ json: JSON) throws {
        value = Joined.join(json, key: "")
    }

    private static func join(_ json: JSON, key: String) -> JSON {
        switch json {
        case .array(let values) where ["source", "text", "text/plain", "image/svg+xml"].contains(key):
            .string(values.compactMap(\.stringValue).joined())
        case .array(let values): .array(values.map { join($0, key: "") })
        case .object(let object):
            .object(JSON.Object(object.members.map { ($0.key, join($0.value, key: $0.key)) }))
        default: json
        }
    }
}
