func load(_ name: String) async throws -> [Double] {
    let data = try await fetch(name)
    return data
}
