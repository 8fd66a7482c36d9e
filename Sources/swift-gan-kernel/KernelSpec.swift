import Cells
import Foundation

/// What Jupyter keeps of a kernel: `kernel.json` and its logos. They are part of the program, which may be moved alone.
struct KernelSpec {
    /// The name that notebooks refer to.
    static let name = "swift-gan"

    /// The program that Jupyter is to start.
    let executable: String

    /// Writes the files into `folder`, over those of an earlier version.
    func write(to folder: String) throws(KernelSpecError) {
        let files: [(name: String, content: [UInt8])] = [
            ("kernel.json", try description()),
            ("logo-32x32.png", PackageResources.logo_32x32_png),
            ("logo-64x64.png", PackageResources.logo_64x64_png),
            ("logo-svg.svg", PackageResources.logo_svg_svg),
        ]
        do {
            let url = URL(fileURLWithPath: folder, isDirectory: true)
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            for file in files {
                try Data(file.content).write(to: url.appendingPathComponent(file.name), options: .atomic)
            }
        } catch {
            throw KernelSpecError("cannot write to \(folder): \(error.localizedDescription)")
        }
    }

    /// The template at the top of the repository with the program's full path.
    private func description() throws(KernelSpecError) -> [UInt8] {
        do {
            var json = try JSON(parsing: PackageResources.kernel_json)
            let arguments = json["argv"]?.arrayValue ?? []
            if case .object(var members) = json {
                members["argv"] = .array([.string(executable)] + arguments.dropFirst())
                json = .object(members)
            }
            return json.bytes(JSON.Style(indent: 2, sortsKeys: false, endsWithNewline: true))
        } catch {
            throw KernelSpecError("the built-in kernel.json is not JSON: \(error)")
        }
    }
}

/// Why the kernel could not be registered.
struct KernelSpecError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
