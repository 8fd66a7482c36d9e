struct Square {
    var side = 2.0
    let area: Double { side * side }
}

print(Square().area)
