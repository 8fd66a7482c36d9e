class A { var n = 1; init() {}; init(n: Int) { self.n = n } }
class B: A { var t = "t"; convenience init(text: String) { self.init(n: text.count); t = text } }
print(B().n, B(n: 4).n, B(text: "abc").n, B(text: "abc").t)
class C { var x = 1; var y = 2 }
extension C { convenience init(both: Int) { self.init(); x = both; y = both } }
print(C().x, C(both: 4).y)
class D { private(set) var v: [Int] = []; convenience init(_ xs: Int...) { self.init(); v = xs } }
print(D().v, D(1, 2).v)
