struct Version: Comparable {
    let major: Int
    let minor: Int
}

print([Version(major: 1, minor: 2), Version(major: 0, minor: 9)].max()!.major)
