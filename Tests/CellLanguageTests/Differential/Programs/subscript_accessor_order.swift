struct Log {
    var store = [Int](repeating: 0, count: 4)
    subscript(_ i: Int, tag: String) -> Int {
        get { print("get", i, tag); return store[i] }
        set { print("set", i, tag, newValue); store[i] = newValue }
    }
    var first: Int {
        get { print("get first"); return store[0] }
        set { print("set first", newValue); store[0] = newValue }
    }
}
func n(_ s: String, _ v: Int) -> Int { print("n", s); return v }
var l = Log()
l[n("i", 1), "x"] = n("v", 5)
l[n("i", 1), "y"] += l[n("j", 1), "z"] * l[n("k", 1), "w"]
print(l.store)
l.first += n("w", 3)
l.first = l.first * l.first + l[1, "a"]
print(l.store)
func change(_ x: inout Int, by d: Int) { print("in change", x, d); x -= d }
change(&l[2, "c"], by: l[1, "d"])
change(&l.first, by: l.first)

print(l.store)
