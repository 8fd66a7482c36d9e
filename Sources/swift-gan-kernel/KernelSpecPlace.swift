import Foundation

/// Where Jupyter looks for kernels.
enum KernelSpecPlace {
    /// The present user's data.
    case user
    /// The active Python environment.
    case environment
    /// An installation's root.
    case prefix(String)

    /// Jupyter's data folder there.
    func dataFolder(_ environment: [String: String]) throws(KernelSpecError) -> String {
        func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        switch self {
        case .prefix(let root):
            return URL(fileURLWithPath: root).standardizedFileURL.path + "/share/jupyter"
        case .environment:
            guard let root = value("VIRTUAL_ENV") ?? value("CONDA_PREFIX") else {
                throw KernelSpecError(
                    "no virtual or conda environment is active: activate one, or use --user or --prefix")
            }
            return root + "/share/jupyter"
        case .user:
            if let folder = value("JUPYTER_DATA_DIR") { return folder }
            #if os(macOS)
                return NSHomeDirectory() + "/Library/Jupyter"
            #else
                return (value("XDG_DATA_HOME") ?? NSHomeDirectory() + "/.local/share") + "/jupyter"
            #endif
        }
    }
}
