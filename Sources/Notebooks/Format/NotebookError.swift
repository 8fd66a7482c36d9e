import Cells

/// Why a file cannot be run as a notebook; each description is one line that says what to do.
package enum NotebookError: Error, Sendable, Hashable {
    /// The file is not there or cannot be read.
    case unreadable(reason: String)
    /// The path names a folder.
    case isFolder
    /// The text is not JSON.
    case notJSON(JSONError)
    /// The text is JSON, but no notebook; `reason` says what is missing.
    case notNotebook(reason: String)
    /// The notebook's format is one that this program does not read.
    case otherFormat(major: Int)
    /// A part of the notebook is not what the format asks for; `place` names it: `cell 3: 'source'`.
    case malformed(place: String, expected: String, found: String)
    /// The code is written in another language.
    case otherLanguage(found: String?, kernel: String?, expected: String)
    /// Parameters are given, but no cell declares any.
    case noParametersCell(names: [String])
    /// A parameter is unknown, or its value is not of its type; the session says which and why.
    case parameter(CellError)
}

extension NotebookError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let reason): "cannot be read: \(reason)"
        case .isFolder: "is a folder; name the notebook in it"
        case .notJSON(let error):
            "is not a notebook: its text is not JSON (\(error)); export it again as .ipynb from Jupyter"
        case .notNotebook(let reason): "is not a notebook: \(reason); name a file that Jupyter saved as .ipynb"
        case .otherFormat(let major) where major < 4:
            "is in notebook format \(major), which is older than 4: convert it with "
                + "`jupyter nbconvert --to notebook --nbformat 4`"
        case .otherFormat(let major): "is in notebook format \(major); this program reads format 4"
        case .malformed(let place, let expected, let found):
            "is a damaged notebook: \(place) is \(found) instead of \(expected); save it again in Jupyter"
        case .otherLanguage(let found?, _, let expected):
            "is written in \(found), and this program runs \(expected); choose its kernel in Jupyter (Kernel > Change Kernel) "
                + "if the code is \(expected)"
        case .otherLanguage(nil, let kernel, let expected):
            "is written for the kernel '\(kernel ?? "")', and this program runs \(expected); choose its kernel in Jupyter "
                + "(Kernel > Change Kernel) if the code is \(expected)"
        case .noParametersCell(let names):
            "has no cell tagged 'parameters', so \(names.map { "'\($0)'" }.joined(separator: ", ")) cannot be set: "
                + "tag the cell that declares the parameters, or leave -p out"
        case .parameter(let error): error.message
        }
    }
}
