struct Version: Comparable {
    let major: Int
    let minor: Int
    static func < (left: Version, right: Version) -> Bool {
        left.major != right.major ? left.major < right.major : left.minor < right.minor
    }
}
let versions = [Version(major: 1, minor: 4), Version(major: 0, minor: 9), Version(major: 1, minor: 2)]
for version in versions.sorted() { print("\(version.major).\(version.minor)") }
print(versions.max()!, versions[0] > versions[2], versions[0] == Version(major: 1, minor: 4))
