protocol Shape: Equatable { var area: Double { get } }
struct Square: Shape { var side = 1.0; var area: Double { side * side } }
struct Circle: Shape { var radius = 1.0; var area: Double { 3 * radius * radius } }
func unit() -> some Shape { Square() }
func other() -> some Shape { Square() }
func either(_ round: Bool) -> some Shape {
    if round { return Circle() }
    return Square()
}
struct Panel { let shape = unit() }
var mine = unit()
mine = other()
print(unit() == other(), unit().side)
func again(_ n: Int) -> some Shape { again(n - 1) }
let known: any Sequence = [1, 2]
func given() -> some Sequence { known }
