func swapFirst<T>(_ a: inout [T], _ b: inout [T]) { let t = a[0]; a[0] = b[0]; b[0] = t }
var x = [1, 2], y = [3, 4]
swapFirst(&x, &y)
print(x, y)
func bump(_ n: inout Int) { n += 1 }
var grid = [[1, 2], [3, 4]]; bump(&grid[1][0]); var d = ["a": 1]; bump(&d["a", default: 0]); bump(&d["z", default: 9])
struct S { var n = 0; var m: Int { get { n } set { n = newValue * 2 } } }; var s = S(); bump(&s.n); bump(&s.m)
print(grid, d.sorted { $0.key < $1.key }.map(\.value), s.n)
swap(&x, &y); print(x); x.swapAt(0, 1); print(x)
