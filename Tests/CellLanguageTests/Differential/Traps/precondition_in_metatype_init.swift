protocol Shape { init(side: Int) }
struct Square: Shape { let side: Int; init(side: Int) { precondition(side > 0, "no area"); self.side = side } }
let kinds: [any Shape.Type] = [Square.self]
for (kind, side) in zip([kinds[0], kinds[0]], [2, 0]) {
    print("making", side)
    let made = kind.init(side: side)
    print(type(of: made))
}
