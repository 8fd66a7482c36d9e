func line(_ width: Int) -> String {
    String(repeating: "-", count: width - 2)
}
print(line(5))
print(line(1))
