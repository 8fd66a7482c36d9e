struct Inner { var v = 1; var doubled: Int { get { v * 2 } set { v = newValue / 2 } } }
struct Outer {
    var list = [Inner(v: 1), Inner(v: 2)]
    var last: Inner { get { print("get last"); return list[list.count - 1] } set { print("set last"); list[list.count - 1] = newValue } }
    subscript(name: String) -> Inner? { get { print("get", name); return name == "first" ? list[0] : nil } set { print("set", name); if let n = newValue { list[0] = n } } }
}
var o = Outer()
o.last.doubled = 20
o.last.v += 5
print(o.list)
o["first"]?.doubled += 4
o["none"]?.v = 9
o["first"]!.v *= 3
print(o.list.map(\.v))
func bump(_ i: inout Inner) { i.v += 100; i.doubled += 2 }
bump(&o.last)
print(o.list.map(\.v), o.last.doubled)
o.list.swapAt(0, 1)
o.list[0].doubled -= o.list[1].doubled
print(o.list.map(\.v))
