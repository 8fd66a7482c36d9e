func middle(_ text: [Int], skipping n: Int) -> [Int] {
    Array(text[n..<(text.count - n)])
}

print(middle([1, 2, 3, 4], skipping: 1))
print(middle([1, 2, 3], skipping: 2))
