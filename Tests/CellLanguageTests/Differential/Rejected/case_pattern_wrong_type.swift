enum Shape { case circle(Double), square(Double) }
let shape = Shape.circle(2)
switch shape {
case .circle(let r): print(r)
case .triangle(let s): print(s)
case .square(let s): print(s)
}
