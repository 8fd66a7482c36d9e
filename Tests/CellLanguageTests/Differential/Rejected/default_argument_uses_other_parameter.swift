func slice(_ text: String, from start: Int = 0, to end: Int = text.count) -> String {
    String(Array(text)[start..<end])
}

print(slice("hello"))
