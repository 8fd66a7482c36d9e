func makeCounter(from start: Int) -> (up: () -> Int, down: () -> Int, read: () -> Int) {
    var n = start
    return ({ n += 1; return n }, { n -= 1; return n }, { n })
}
let a = makeCounter(from: 10), b = makeCounter(from: 0)
print(a.up(), a.up(), a.down(), a.read(), b.down(), b.read(), a.read())
var fs: [() -> Int] = []
for i in 0..<3 { var k = i * 10; fs.append { k += 1; return k + i } }
print(fs.map { $0() }, fs.map { $0() }, fs[1]())
var gs: [() -> Int] = []
var w = 0
while w < 3 { let c = w; gs.append { w * 100 + c }; w += 1 }
print(gs.map { $0() })
w = 7
print(gs.map { $0() })
func twice(_ f: () -> Void) { f(); f() }
var total = 0
twice { total += 1; twice { total += 10 } }
print(total)
let add = { (x: Int) -> (Int) -> Int in { y in x + y } }
print(add(1)(2), [1, 2, 3].map(add(10)))
