protocol Shape: CustomStringConvertible { var name: String { get } }
extension Shape { var description: String { "shape " + name } }
struct A: Shape { var name = "a" }
struct B: Shape { var name = "b"; var description: String { "[B]" } }
let s: [any Shape] = [A(), B()]
print(s.map(\.description), s.map { $0.description }, s[1].description, "\(s[1])", s[1])
func f(_ x: some Shape) -> String { x.description }
print(f(B()))
