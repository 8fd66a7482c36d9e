func window(_ start: Int, _ end: Int) -> [Int] {
    Array(start..<end)
}
print(window(1, 4))
print(window(4, 1))
