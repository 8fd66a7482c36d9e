func half(_ text: String) -> Int {
    guard let n = Int(text) else { print("no number") }
    return n / 2
}
