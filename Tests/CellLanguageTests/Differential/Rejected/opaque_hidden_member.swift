protocol Shape { var area: Double { get } }
struct Square: Shape { var area = 1.0; var side = 1.0 }
func unit() -> some Shape { Square() }
print(unit().area)
print(unit().side)
