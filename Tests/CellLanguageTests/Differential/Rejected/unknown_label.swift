outer: for row in 0..<3 {
    for column in 0..<3 {
        if row * column == 2 {
            break otter
        }
        print(row, column)
    }
}
