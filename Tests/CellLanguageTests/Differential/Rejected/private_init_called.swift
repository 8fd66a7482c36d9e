final class Registry {
    static let shared = Registry()
    private init() {}
    var names: [String] = []
}

Registry.shared.names.append("a")
let other = Registry()
print(other.names)
