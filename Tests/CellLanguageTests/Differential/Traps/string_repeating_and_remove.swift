var line = String(repeating: "-", count: 3)
for _ in 0..<4 {
    line.removeLast()
    print(line)
}
