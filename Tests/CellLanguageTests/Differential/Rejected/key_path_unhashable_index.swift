struct Place { var x: Int }
struct Board {
    var cells: [Int] = [1, 2, 3]
    subscript(place: Place) -> Int { cells[place.x] }
}
let board = Board()
print(board[Place(x: 1)])
let path = \Board.[Place(x: 2)]
print(board[keyPath: path])
