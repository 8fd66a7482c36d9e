import Foundation

/// What can go wrong between a data set's name and its pixels.
///
/// Every case says which file or name it is about, what was expected, what was found and what to do about it;
/// ``description`` renders that in one place.
public enum DatasetError: Error, Sendable, Hashable {
    /// There is no Quick, Draw! category of that name; `suggestions` are the nearest that exist, best first.
    case unknownCategory(name: String, suggestions: [String])
    /// A data set has no class of that name; `suggestions` are the nearest that it has, best first.
    case unknownClass(name: String, dataset: String, suggestions: [String])
    /// A name that could lead out of the dataset folders, such as `../x`.
    case unsafeName(name: String, reason: String)
    /// The dataset root that was asked for is not a folder.
    case missingRoot(path: String)
    /// None of the places holds the data and it could not be downloaded either.
    case notFound(dataset: String, looked: [String], reason: String, advice: String)
    /// A file whose content is not what its format or the data set demands.
    case malformed(file: String, expected: String, found: String, advice: String)
    /// Files of a folder or archive that should be pictures and cannot be read, each with its reason.
    case unreadableFiles(place: String, files: [String], total: Int)
    /// A library that is loaded when it is first needed is not there.
    case missingLibrary(name: String, package: String, purpose: String)
    /// The system refused to read or write a file.
    case inaccessible(file: String, action: String, reason: String)
    /// A download that did not succeed; nothing of it is left on disk.
    case downloadFailed(url: String, reason: String, advice: String)
    /// An argument outside its range, such as a negative limit.
    case invalidArgument(name: String, expected: String, found: String)
    /// The drawing library could not provide a surface.
    case drawingFailed(reason: String)
}

extension DatasetError: CustomStringConvertible, LocalizedError {
    /// The whole message, one paragraph.
    public var description: String {
        switch self {
        case .unknownCategory(let name, let suggestions):
            let hint =
                suggestions.isEmpty
                ? "see QuickDraw.categories for the 345 that exist"
                : "did you mean \(suggestions.map { "'\($0)'" }.joined(separator: " or "))?"
            return "Quick, Draw! has no category '\(name)': \(hint)"
        case .unknownClass(let name, let dataset, let suggestions):
            let hint =
                suggestions.isEmpty
                ? "see its classNames" : "did you mean \(suggestions.map { "'\($0)'" }.joined(separator: " or "))?"
            return "'\(dataset)' has no class '\(name)': \(hint)"
        case .unsafeName(let name, let reason):
            return "'\(name)' cannot be the name of a data file: \(reason)"
        case .missingRoot(let path):
            return "the dataset root '\(path)' is not a folder: set SWIFTGAN_DATA to an existing folder or unset it"
        case .notFound(let dataset, let looked, let reason, let advice):
            let places = looked.map { "'\($0)'" }.joined(separator: ", ")
            return "\(dataset) was not found in \(places) and \(reason): \(advice)"
        case .malformed(let file, let expected, let found, let advice):
            return "'\(file)' is not usable: expected \(expected), found \(found): \(advice)"
        case .unreadableFiles(let place, let files, let total):
            let shown = files.prefix(Self.shownFiles).joined(separator: "; ")
            let rest = files.count > Self.shownFiles ? "; and \(files.count - Self.shownFiles) more" : ""
            return "\(files.count) of \(total) picture files in '\(place)' cannot be read: \(shown)\(rest): "
                + "mend or remove them, or leave them out with skippingUnreadable: true"
        case .missingLibrary(let name, let package, let purpose):
            return "\(name), which reads \(purpose), is not installed: apt-get install \(package)"
        case .inaccessible(let file, let action, let reason):
            return "could not \(action) '\(file)': \(reason)"
        case .downloadFailed(let url, let reason, let advice):
            return "could not download \(url): \(reason): \(advice)"
        case .invalidArgument(let name, let expected, let found):
            return "\(name) must be \(expected), but is \(found)"
        case .drawingFailed(let reason):
            return "a drawing could not be turned into pixels: \(reason)"
        }
    }

    /// How many files a message names.
    private static let shownFiles = 5

    /// The same text, for those who ask an `Error` for it.
    public var errorDescription: String? { description }
}

extension DatasetError {
    /// The advice for a file that came from somewhere else and is broken.
    package static let replaceFile = "replace the file with a fresh copy, or remove it and it is downloaded again"

    /// `.malformed` with the usual advice.
    package static func malformed(_ file: URL, expected: String, found: String) -> DatasetError {
        .malformed(file: file.path, expected: expected, found: found, advice: replaceFile)
    }
}
