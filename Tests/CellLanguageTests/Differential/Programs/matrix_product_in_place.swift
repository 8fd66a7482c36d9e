struct M { var g: [Double] = [0, 0, 0, 0]
 subscript(r: Int, c: Int) -> Double { get { return g[r * 2 + c] } set { g[r * 2 + c] = newValue } } }
var m = M()
let a = M(g: [1, 2, 3, 4])
m[0, 1] = 5
m[1, 0] += 2
m[1, 0] += 2
print(m.g)
func f() { 
var c = M()
for i in 0..<2 { for j in 0..<2 { for k in 0..<2 { c[i, j] += a[i, k] * a[k, j] } } }
print(c.g)
}
f()
var n = 1
let g = { [n] in print(n) }
n = 2
g()
func h() { var n = 1; let g = { [n] in print(n) }; n = 3; g() }
h()
