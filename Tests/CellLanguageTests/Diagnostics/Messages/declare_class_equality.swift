final class Token: Hashable {
    let id = 1
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
