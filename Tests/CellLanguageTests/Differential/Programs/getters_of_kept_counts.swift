protocol Source { var next: Int { mutating get }; var v: Int { get nonmutating set } }
final class Cell { var v = 0 }
struct S: Source { var n = 0; let c = Cell(); var next: Int { mutating get { n += 1; return n } }; var v: Int { get { c.v } nonmutating set { c.v = newValue } } }
let s: any Source = S()
s.v = 4
print(s.v)
protocol Named: AnyObject { var tag: Int { get set } }
final class N: Named { var tag = 1 }
let q: any Named = N(); q.tag += 2
var z: any Named = N(); print(z.tag, q.tag)
protocol Counter { var count: Int { mutating get } }
class K: Counter { var n = 0; var count: Int { n += 1; return n } }
struct Plain: Counter { let count = 7 }
struct Lazy: Counter { lazy var count: Int = { print("made"); return 9 }() }
var many: [any Counter] = [K(), Plain(), Lazy()]
for i in many.indices { print(many[i].count, many[i].count) }
var d: [String: any Counter] = ["a": Lazy()]
print(d["a"]?.count ?? 0, d["a"]!.count)
func g(_ c: inout any Counter) -> Int { c.count + c.count }
print(g(&many[0]))
extension Counter { mutating func drain() -> [Int] { [count, count] }
  subscript(a: Int) -> Int { mutating get { count * a } } }
print(many[0].drain(), many[2][5])
var e: any Counter = K(); if e.count > 0, case let c = e.count { print(c) }
let kp = 3; print(kp)
