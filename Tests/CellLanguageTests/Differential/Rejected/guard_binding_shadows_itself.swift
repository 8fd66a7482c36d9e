func length(_ text: String?) -> Int {
    guard let text = text, text.count > 0 else { return 0 }
    let text = text.uppercased()
    return text.count
}

func twice(_ value: Int?) -> Int {
    guard let value else { return 0 }
    guard let value = value else { return 1 }
    return value * 2
}

print(length("a"), twice(2))
