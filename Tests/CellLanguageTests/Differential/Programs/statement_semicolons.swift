var a = 1; var b = 2; (a, b) = (b, a); print(a, b)
if a > b { print("a") } else { print("b") }; for i in 0..<2 { print(i) }
let f: (Int) -> Int = { n in let m = n + 1; return m * 2 }; print(f(3))
struct P { var x = 0; var y = 0; mutating func swap() { (x, y) = (y, x) } }
var p = P(x: 1, y: 2); p.swap(); print(p)
