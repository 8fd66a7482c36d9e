struct E: Error {}
func g(_ x: Int) throws -> Int { if x > 1 { throw E() }; return x }
let list = [("a", { try g(1) }), ("b", { try g(0) + 7 })]
for (n, f) in list { do { print(n, try f()) } catch { print(error) } }
let t = ("x", { try g(2) })
do { _ = try t.1() } catch { print("caught") }
let d = ["k": { try g(2) }]
print((try? d["k"]!()) as Any)
let o: [String: () throws -> Int] = ["k": { try g(1) }]
print((try? o["k"]!()) as Any)
