struct Square {
    var side: Double
    var area: Double { side * side }
}

var s = Square(side: 2)
s.area = 9
print(s.side)
