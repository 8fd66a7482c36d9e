import Foundation

/// Seconds of a clock that only goes forward.
func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The middle one of a list of numbers.
func median(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    guard let last = sorted.indices.last else { return .nan }
    return (sorted[last / 2] + sorted[(last + 1) / 2]) / 2
}

/// Runs something for a while, at least three times after a first one, and returns the median time it took.
func medianSeconds(atLeast duration: Double, _ body: () -> Void) -> Double {
    body()
    var times: [Double] = []
    let start = now()
    while times.count < 3 || now() - start < duration {
        let begin = now()
        body()
        times.append(now() - begin)
    }
    return median(times)
}

/// A number with so many decimals.
func decimals(_ number: Double, _ count: Int) -> String { String(format: "%.\(count)f", number) }
