/// What a kernel says about itself.
public struct KernelFacts: Sendable {
    /// The program's name, `swift-gan`.
    public var implementation: String
    /// Its version.
    public var version: String
    /// The line that consoles show at the start.
    public var banner: String
    /// Links for the Help menu.
    public var helpLinks: [(text: String, url: String)]

    /// Creates the facts.
    public init(implementation: String, version: String, banner: String, helpLinks: [(text: String, url: String)]) {
        self.implementation = implementation
        self.version = version
        self.banner = banner
        self.helpLinks = helpLinks
    }

    /// The version of the messaging protocol that the kernel speaks.
    public static let protocolVersion = "5.5"
}
