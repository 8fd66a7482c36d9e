protocol Shape { init(); var sides: Int { get } }
struct Square: Shape { var sides: Int { 4 } }
let kind: any Shape.Type = Square.self
print(kind.init().sides)
print(Shape().sides)
