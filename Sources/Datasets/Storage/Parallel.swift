import Foundation

/// Work spread over all cores, its results in order.
package enum Parallel {
    /// `transform` of every number in `range`.
    ///
    /// - Parameter run: how many numbers a core takes at a time.
    package static func map<Result: Sendable>(
        _ range: Range<Int>, run: Int = 64, _ transform: @Sendable (Int) -> Result
    ) -> [Result] {
        let runs = (range.count + run - 1) / run
        return [Result](unsafeUninitializedCapacity: range.count) { buffer, filled in
            nonisolated(unsafe) let target = buffer
            DispatchQueue.concurrentPerform(iterations: runs) { index in
                for offset in index * run..<min((index + 1) * run, range.count) {
                    target.initializeElement(at: offset, to: transform(range.lowerBound + offset))
                }
            }
            filled = range.count
        }
    }
}
