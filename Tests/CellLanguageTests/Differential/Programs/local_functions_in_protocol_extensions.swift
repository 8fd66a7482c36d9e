protocol G { associatedtype V: Hashable; var all: [V] { get }; func next(_ v: V) -> [V] }
extension G {
    func reach(_ s: V) -> Int {
        var seen = Set<V>()
        func visit(_ v: V) { if seen.insert(v).inserted { for n in next(v) { visit(n) } } }
        visit(s)
        return seen.count
    }
    func reach2(_ s: V) -> Bool {
        var seen = Set<V>()
        func visit(_ v: V) -> Bool { seen.insert(v); return next(v).contains { !seen.contains($0) && visit($0) } }
        return all.contains { visit($0) }
    }
    func first() -> Bool { func look(_ v: V) -> Bool { next(v).isEmpty }; return all.contains { look($0) } }
}
struct R: G { var all: [Int] { [1, 2] }; func next(_ v: Int) -> [Int] { v < 9 ? [v + 1, v * 2] : [] } }
print(R().reach(1))
print(R().first())
print(R().reach2(1))
