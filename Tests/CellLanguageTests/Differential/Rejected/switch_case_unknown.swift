enum Direction { case north, south }
func turn(_ d: Direction) -> Int {
    switch d {
    case .north: return 0
    case .south: return 180
    case .east: return 90
    }
}

print(turn(.north))
