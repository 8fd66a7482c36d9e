let board = [[1, 2], [3]]
for y in 0..<2 {
    for x in 0..<2 {
        print(board[y][x])
    }
}
