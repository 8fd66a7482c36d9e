protocol Shape { func area() -> Double }
struct Disc: Shape { var r: Double; func area() -> Double { 3 * r * r } }
struct Box: Shape { var a: Double; func area() -> Double { a * a } }
func make(round: Bool) -> some Shape {
    if round {
        return Disc(r: 1)
    }
    return Box(a: 1)
}
print(make(round: true).area())
