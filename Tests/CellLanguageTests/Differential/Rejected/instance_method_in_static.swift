class Registry {
    var names: [String] = []
    func add(_ name: String) { names.append(name) }
    static func reset() {
        names.removeAll()
    }
}

let registry = Registry()
registry.add("x")
Registry.reset()
print(registry.names)
