protocol Shape { var area: Double { get } }
struct Square: Shape { var side: Double; var area: Double { side * side } }
func make() -> some Shape { Square(side: 2) }

let shape = make()
print(shape.area)
print(shape.side)
