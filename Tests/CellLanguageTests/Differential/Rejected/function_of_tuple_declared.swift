print("before")
let g: (Int, Int) -> Int = { $0 + $1 }
func apply(_ f: ((Int, Int)) -> Int) -> Int { f((1, 2)) }
print(apply(g))
let f: ((Int, Int)) -> Int = g
print(f((3, 4)))
