struct Failed: Error {}
protocol Loader { func load(_ name: String) -> String }
struct Disk: Loader {
    func load(_ name: String) throws -> String {
        if name.isEmpty { throw Failed() }
        return name
    }
}

print("ok")
