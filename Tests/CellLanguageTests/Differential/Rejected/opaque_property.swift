protocol Shape { var area: Double { get } }
struct Square: Shape { var area = 1.0 }
func unit() -> some Shape { Square() }
struct Panel {
    let shape = unit()
}
print(Panel().shape.area)
