let a = [1, 2], i = 5
print((0..<2).contains(5), a.indices.contains(i), a.indices)
extension Array {
    func f(_ i: Int) -> Bool { indices.contains(i) }
    func g(_ i: Int) -> Int? { indices.contains(i) ? 7 : nil }
    func h(_ i: Int) -> Element? { indices.contains(i) ? self[i] : nil }
    func k(_ i: Int) -> Element? { if indices.contains(i) { return self[i] } else { return nil } }
    func m(safe i: Int) -> Element? { i < 2 ? self[i] : nil }
    subscript(x i: Int) -> Int? { print("x"); return 8 }
}
print(a.f(5), a.g(5) as Any)
print(a[x: 3] as Any)
print(a.m(safe: 5) as Any)
print(a.k(5) as Any)
print(a.h(5) as Any)
