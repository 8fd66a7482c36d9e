class Registry {
    static let shared = Registry()
    var names: [String] = []
    private init() {}
}
Registry.shared.names.append("one")
let other = Registry()
print(other.names)
