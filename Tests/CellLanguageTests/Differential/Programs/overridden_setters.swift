class Base {
    var v = 1
    var c: Int { get { print("base get"); return v } set { print("base set", newValue); v = newValue } }
    var o = 0 { didSet { print("base did", oldValue, o) } }
}
class Derived: Base {
    override var v: Int { didSet { print("derived v", oldValue, v) } }
    override var c: Int { get { print("derived get"); return super.c * 10 } set { print("derived set", newValue); super.c = newValue + 1 } }
    override var o: Int { willSet { print("derived will", newValue) } didSet { print("derived did", oldValue, o) } }
}
class Third: Derived {
    override var v: Int { get { super.v + 1000 } set { super.v = newValue - 1 } }
}
func use(_ b: Base) {
    b.v = 5
    b.v += 2
    b.c = 7
    b.c += 1
    b.o = 3
    b.o -= 1
    print(b.v, b.c, b.o)
}
use(Base()); use(Derived()); use(Third())
func inc(_ n: inout Int) { n += 1; n += 1 }
let t: Base = Third()
inc(&t.v); inc(&t.o); inc(&t.c)
print(t.v, t.o, t.c)
