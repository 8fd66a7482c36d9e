struct E: Error {}
class A { let n: Int
 init(n: Int) throws { if n < 0 { throw E() }; self.n = n }
 convenience init?(t: String) { guard let k = Int(t) else { return nil }; try? self.init(n: k) } }
print(A(t: "3")?.n as Any, A(t: "-3")?.n as Any, A(t: "q")?.n as Any)
