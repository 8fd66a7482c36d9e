import Cells

/// Who is told how far a run is. Calls may come from any thread.
package protocol RunObserver: Sendable {
    /// A cell starts: the `position`-th of `total`, known as cell [`number`].
    func cellWillRun(position: Int, of total: Int, number: Int)
    /// A long task in the cell says how far it is.
    func progress(_ progress: Progress)
}

/// Tells nobody.
package struct SilentObserver: RunObserver {
    /// Creates the observer.
    package init() {}
    package func cellWillRun(position: Int, of total: Int, number: Int) {}
    package func progress(_ progress: Progress) {}
}
