enum LoadError: Error { case missing(String) }
func load(_ name: String) throws -> String {
    guard name.hasSuffix(".txt") else { throw LoadError.missing(name) }
    return "contents of \(name)"
}
func loadAll(_ names: [String]) throws -> [String] {
    var result: [String] = []
    for name in names {
        result.append(load(name))
    }
    return result
}
print(try loadAll(["a.txt"]))
