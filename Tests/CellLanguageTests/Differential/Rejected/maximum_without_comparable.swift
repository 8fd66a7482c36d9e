struct Version {
    let major: Int
    let minor: Int
}

func largest<T: Comparable>(_ items: [T]) -> T? {
    guard var best = items.first else { return nil }
    for item in items.dropFirst() where item > best {
        best = item
    }
    return best
}

print(largest([3, 9, 2]) ?? 0)
let versions = [Version(major: 1, minor: 2), Version(major: 1, minor: 10)]
if let newest = largest(versions) {
    print(newest.major, newest.minor)
}
