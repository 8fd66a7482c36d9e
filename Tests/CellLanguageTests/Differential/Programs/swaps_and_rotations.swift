var a = [1, 2, 3, 4]
let keep = a
a.swapAt(0, 3)
var x = 10, y = 20
swap(&x, &y)
(x, y) = (y + 1, x + 1)
print(a, keep, x, y)
(a[0], a[1]) = (a[1], a[0])
print(a)
var t = (1, "one")
var u = (2, "two")
swap(&t, &u)
swap(&t.0, &u.0)
print(t, u)
var p = [[1], [2, 2], [3, 3, 3]]
(p[0], p[2]) = (p[2], p[0])
p[1] = p[0] + p[2]
print(p)
var d = ["a": 1, "b": 2]
(d["a"], d["b"]) = (d["b"], d["a"])
print(d["a"]!, d["b"]!)
func fib(_ n: Int) -> Int { var (a, b) = (0, 1); for _ in 0..<n { (a, b) = (b, a + b) }; return a }
print((0..<10).map(fib))
func rotate(_ a: inout Int, _ b: inout Int, _ c: inout Int) { (a, b, c) = (b, c, a) }
rotate(&a[0], &x, &y)
print(a, x, y)
