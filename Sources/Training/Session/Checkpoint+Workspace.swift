import Layers

extension Checkpoint {
    /// Reads a file of the workspace.
    ///
    /// - Throws: where it lies outside the workspace, can't be read or is damaged.
    public init(file name: String) throws { try self.init(contentsOf: try Workspace.current.file(name)) }

    /// Writes a file of the workspace: all of it or, where that fails, nothing.
    public func write(toFile name: String) throws { try write(to: try Workspace.current.file(name)) }
}
