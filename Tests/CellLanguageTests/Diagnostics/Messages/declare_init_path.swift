class Dog {
    let name: String
    let breed: String
    init(_ text: String) {
        let parts = text.split(separator: " ")
        name = String(parts[0])
        if parts.count > 1 { breed = String(parts[1]) }
    }
}
