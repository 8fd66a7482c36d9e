protocol Shape { init(side: Double); var area: Double { get } }
struct Square: Shape { let side: Double; var area: Double { side * side } }
let shape = Shape(side: 2)
print(shape.area)
