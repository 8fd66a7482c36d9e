protocol Shape { var area: Double { get } }
struct Square: Shape { var side = 1.0; var area: Double { side } }
func f(_ n: Int) -> some Shape {
    if n == 0 { return Square() }
    return f(n - 1)
}
print(f(3))
