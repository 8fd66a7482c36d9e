protocol Piece { var name: String { get } }
struct Rook: Piece, Equatable { let name = "R" }
let a: any Piece = Rook()
let b: any Piece = Rook()
print(a.name == b.name)
print(a == b)
