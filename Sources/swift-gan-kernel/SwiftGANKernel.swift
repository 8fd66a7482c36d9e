import ArgumentParser

/// The Jupyter kernel: serves one connection, or registers itself with Jupyter.
@main
struct SwiftGANKernel: ParsableCommand {
    static let name = "swift-gan-kernel"
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "The SwiftGAN kernel for Jupyter: notebook cells in Swift that train networks.",
        discussion: """
            Jupyter starts the kernel itself; run '\(name) install --user' once, then choose SwiftGAN in JupyterLab.
            """,
        version: version, subcommands: [Serve.self, Install.self], defaultSubcommand: Serve.self)
}
