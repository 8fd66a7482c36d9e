outer: for i in 0..<3 {
    for j in 0..<3 { if i * j == 2 { break outr } }
}
