struct Permissions: OptionSet, CustomStringConvertible {
    let rawValue: UInt8

    static let read = Permissions(rawValue: 1 << 0)
    static let write = Permissions(rawValue: 1 << 1)
    static let execute = Permissions(rawValue: 1 << 2)
    static let readWrite: Permissions = [.read, .write]
    static let all: Permissions = [.readWrite, .execute]

    var description: String {
        let names: [(Permissions, String)] = [(.read, "r"), (.write, "w"), (.execute, "x")]
        return names.map { contains($0.0) ? $0.1 : "-" }.joined()
    }
}

struct File {
    let name: String
    var permissions: Permissions
}

var files = [
    File(name: "notes.txt", permissions: .readWrite),
    File(name: "run.sh", permissions: [.read, .execute]),
    File(name: "secret", permissions: []),
]
for file in files { print(file.permissions, file.name, file.permissions.rawValue) }
files[0].permissions.insert(.execute)
files[1].permissions.remove(.execute)
files[2].permissions.formUnion(.all)
files[2].permissions.subtract(.write)
print(files.map(\.permissions))
print(files[0].permissions == .all, files[2].permissions.isSuperset(of: .read), files[1].permissions.isDisjoint(with: .write))
print(files.filter { $0.permissions.contains(.execute) }.map(\.name))
let (inserted, member) = files[1].permissions.insert(.read)
print(inserted, member, Permissions.all.intersection(.write), Permissions().isEmpty, Permissions.read.symmetricDifference(.readWrite))
print(Permissions(rawValue: 6), Permissions.readWrite.union(.execute) == .all)
