struct E: Error {}
struct R {
    let n: Int
    init(_ n: Int) throws { if n == 0 { throw E() }; self.n = n }
    init?(text: String) {
        guard let v = Int(text) else { return nil }
        try? self.init(v)
    }
}
print(R(text: "3") as Any, R(text: "x") as Any, R(text: "0") as Any)
