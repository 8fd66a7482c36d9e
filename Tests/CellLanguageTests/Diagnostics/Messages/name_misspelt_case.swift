enum Direction { case north, east, south, west }
func turn(_ d: Direction) -> Direction {
    switch d {
    case .nort: return .east
    case .east: return .south
    case .south: return .west
    case .west: return .north
    }
}
