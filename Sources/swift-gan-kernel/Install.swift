import ArgumentParser
import Foundation

/// Registers the kernel with Jupyter.
struct Install: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Register this kernel with Jupyter.",
        discussion: "Without an option the kernel is registered for the present user.")

    @Flag(help: "Register for the present user.")
    var user = false

    @Flag(help: "Register in the active virtual or conda environment.")
    var sysPrefix = false

    @Option(help: ArgumentHelp("Register under share/jupyter in this folder.", valueName: "folder"))
    var prefix: String?

    func validate() throws {
        guard [user, sysPrefix, prefix != nil].count(where: { $0 }) <= 1 else {
            throw ValidationError("--user, --sys-prefix and --prefix exclude each other: give one of them.")
        }
    }

    func run() throws {
        let place = prefix.map(KernelSpecPlace.prefix) ?? (sysPrefix ? .environment : .user)
        let folder = try place.dataFolder(ProcessInfo.processInfo.environment) + "/kernels/\(KernelSpec.name)"
        try KernelSpec(executable: try Install.executable()).write(to: folder)
        print("SwiftGAN is registered in \(folder)")
    }

    /// The absolute path of the running program, which Jupyter will start.
    private static func executable() throws -> String {
        guard let path = Bundle.main.executablePath else {
            throw KernelSpecError("the path of this program cannot be found; start it by its full path")
        }
        return URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }
}
