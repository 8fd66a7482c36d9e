final class Tree<T> {
    let value: T
    var kids: [Tree]
    weak var parent: Tree?
    init(_ v: T, _ kids: Tree...) { value = v; self.kids = kids; kids.forEach { $0.parent = self } }
    init(_ v: T, of kids: [Tree]) { value = v; self.kids = kids; kids.forEach { $0.parent = self } }
    var path: [T] { (parent?.path ?? []) + [value] }
    func map<U>(_ f: (T) -> U) -> Tree<U> { Tree<U>(f(value), of: kids.map { $0.map(f) }) }
    func fold<R>(_ f: (T, [R]) -> R) -> R { f(value, kids.map { $0.fold(f) }) }
    func first(where p: (T) throws -> Bool) rethrows -> Tree? {
        if try p(value) { return self }
        for k in kids { if let t = try k.first(where: p) { return t } }
        return nil
    }
    subscript(path: Int...) -> Tree? { path.reduce(self) { t, i in t.flatMap { $0.kids.indices.contains(i) ? $0.kids[i] : nil } } }
}
extension Tree: Sequence {
    func makeIterator() -> IndexingIterator<[T]> { ([value] + kids.flatMap { Array($0) }).makeIterator() }
}
extension Tree where T: Comparable {
    func sortedKids() -> Tree { Tree(value, of: kids.map { $0.sortedKids() }.sorted { $0.value < $1.value }) }
    static func < (a: Tree, b: Tree) -> Bool { a.value < b.value }
}
extension Tree where T: Numeric { func total() -> T { fold { $1.reduce($0, +) } } }
extension Tree where T == String { func total() -> Int { map(\.count).total() } }

let t = Tree(1, Tree(7, Tree(3)), Tree(5), Tree(4, Tree(9, Tree(2)), Tree(6)))
print(Array(t), t.total(), t.fold { 1 + ($1.max() ?? 0) } as Int, t.fold { [$0] + $1.flatMap { $0 } })
print(t.first { $0 > 7 }!.path, t.first(where: { $0 > 70 })?.value as Any, type(of: t.first { $0 > 7 }))
print(t[2, 0]?.value ?? 0, t[2, 5]?.value ?? 0, t[]!.value, t[0]?.kids.map(\.value) ?? [])
let s = t.map { String(repeating: "x", count: $0) }
print(s.total(), s.max { $0.count < $1.count }!.count, type(of: s), s.filter { $0.count == 3 })
let arr = t.map { $0 + 1 } as [Int]
print(arr, t.sorted(), t.reduce(0, +), t.contains(9), t.contains { $0 < 0 }, t.max()!, t.min() ?? 0)
print(t.fold { v, ks -> String in ks.isEmpty ? "\(v)" : "\(v)(\(ks.joined(separator: " ")))" })
print(t.sortedKids().fold { v, ks in ks.isEmpty ? "\(v)" : "\(v)[\(ks.joined(separator: ","))]" })
print(t.kids.max(by: <)!.value, t.kids.sorted { $0 < $1 }.map(\.value), t.kids.map { $0.total() }, t.kids.map(\.kids.count))
let mixed = Tree(1, Tree(2.5)), opt = Tree(nil, Tree("a"), Tree("b"))
print(type(of: mixed), mixed.total(), type(of: opt), opt.compactMap { $0 }, Tree(0.5, of: [1, 2].map { Tree($0) }).total())
let depth: Tree<(Int, String)> = t.map { ($0, "n\($0)") }
print(depth.map(\.1).prefix(3), depth.filter { $0.0 % 2 == 0 }.map { $1 }, depth.first { $0.1 == "n9" }?.path.map(\.0) ?? [])
print(t.kids.lazy.flatMap { $0 }.filter { $0 > 3 }.first!, zip(t, s).allSatisfy { $0 == $1.count }, t.enumerated().first { $0.offset == $0.element }?.offset as Any)
