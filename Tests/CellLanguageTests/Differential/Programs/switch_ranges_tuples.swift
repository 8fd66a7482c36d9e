for point in [(0, 0), (3, 0), (0, -2), (2, 2), (5, 9)] {
    switch point {
    case (0, 0): print("origin")
    case (let x, 0): print("x axis", x)
    case (0, let y): print("y axis", y)
    case let (x, y) where x == y: print("diagonal", x)
    case (1...5, 6..<10): print("box")
    case _: print("far")
    }
}
switch "m" as Character { case "a"..."l": print("first"); case "m"..."z": print("second"); default: print("none") }
