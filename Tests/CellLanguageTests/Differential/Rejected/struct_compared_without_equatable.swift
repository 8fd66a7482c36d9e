struct Point { var x: Int, y: Int }

func path(from start: Point, to end: Point) -> [Point] {
    var result = [start]
    var current = start
    while current != end {
        if current.x < end.x { current.x += 1 } else { current.y += 1 }
        result.append(current)
    }
    return result
}

print(path(from: Point(x: 0, y: 0), to: Point(x: 1, y: 1)).count)
