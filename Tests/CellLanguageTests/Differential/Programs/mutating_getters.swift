// Getters that change what they are read from, also on the way to a change.
struct Cache {
    var store: [String: Int] = [:]
    var hits = 0
    subscript(k: String) -> Int? {
        mutating get { hits += 1; return store[k] }
        set { store[k] = newValue }
    }
    var next: Int { mutating get { hits += 1; return hits } }
    subscript(twice k: String) -> Int { mutating get { hits += 2; return hits } }
}
var c = Cache()
c["a"] = 1
print(c["a"] as Any, c["b"] as Any, c.hits, c.next, c[twice: "a"])
c["a"]? += 1
print(c["a"]!, c.hits)
struct Outer { var cache = Cache(); mutating func look(_ k: String) -> Int { cache[k] ?? -1 } }
var o = Outer()
o.cache["z"] = 5
print(o.look("z"), o.look("y"), o.cache.hits)
var list = [Cache(), Cache()]
print(list[1]["q"] as Any, list[1].hits, list[0].hits)
final class Box { var cache = Cache() }
let box = Box()
box.cache["k", default: 3] += 1
print(box.cache["k"] as Any, box.cache.hits)
extension Cache { subscript(k: String, default d: Int) -> Int { mutating get { self[k] ?? d } set { self[k] = newValue } } }
func bump(_ n: inout Int) { n += 10 }
bump(&c["a", default: 0])
print(c["a"]!, c.hits)

struct Counter {
    var reads = 0
    var stored = 5
    var value: Int { mutating get { reads += 1; return stored } set { stored = newValue } }
}
var counter = Counter()
counter.value += 1
bump(&counter.value)
print(counter.reads, counter.stored)
