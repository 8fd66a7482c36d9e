func half(_ text: String) -> Int? {
    guard let number = Int(text) else {
        print("not a number")
    }
    return number / 2
}

print(half("8") ?? 0)
