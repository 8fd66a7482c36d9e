final class Token: Hashable {
    let id: Int
    init(id: Int) { self.id = id }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

let tokens: Set = [Token(id: 1), Token(id: 1)]
print(tokens.count)
