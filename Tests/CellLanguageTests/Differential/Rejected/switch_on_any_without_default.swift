let values: [Any] = [1, "a", 2.5]
for value in values {
    switch value {
    case let n as Int: print("int", n)
    case let s as String: print("text", s)
    }
}
