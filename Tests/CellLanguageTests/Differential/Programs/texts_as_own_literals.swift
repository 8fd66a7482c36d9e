struct Text: ExpressibleByStringInterpolation { let s: String; init(stringLiteral v: String) { s = "lit:" + v } ; init(_ s: String) { self.s = "init:" + s } }
let n = 3
print(Text("a\(n)").s, Text("b").s, Text("x" + "y").s, (Text("\(n)" as String)).s)
let t: Text = "c\(n)"
print(t.s, [Text("p\(n)"), "q\(n)"].map(\.s), ["a", "b"].map { Text("\($0)!").s })
func f(_ s: String) -> Text { Text("<\(s)>") }
print(f("z").s)
extension Sequence {
  func parts<T, E>() -> (ok: [T], bad: [E]) where Element == Result<T, E> {
    var r: (ok: [T], bad: [E]) = ([], [])
    for x in self { switch x { case .success(let v): r.ok.append(v); case .failure(let e): r.bad.append(e) } }
    return r
  }
}
enum Bad: Error { case no }
let rs: [Result<Int, Bad>] = [.success(1), .failure(.no), .success(2)]
print(rs.parts().ok, rs.parts().bad)
let s: Set = [1, 2]
print(s.isStrictSubset(of: 1...5), s.isStrictSubset(of: [1, 2, 2, 1]), s.isStrictSuperset(of: [1, 1, 1]), s.isStrictSuperset(of: [1, 2]), s.isStrictSubset(of: Set([1, 2, 3])), s.isStrictSuperset(of: []))
