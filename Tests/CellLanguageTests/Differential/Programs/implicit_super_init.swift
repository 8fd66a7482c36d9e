class Base { var tag = "none"; init() { tag = "base"; print("Base.init") } }
class Sub: Base { let n: Int; init(_ n: Int) { self.n = n; print("Sub.init before") } }
let s = Sub(3)
print(s.tag, s.n)
class Mid: Base { var list: [Int] = []; var q: String { tag + "!" }; override init() { super.init(); list.append(1) } }
class Low: Mid { let k = 4 }
let l = Low(); print(l.q, l.list, l.k)
