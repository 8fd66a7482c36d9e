// Closures for a variadic parameter, one behind the call.
func apply<T>(_ x: inout T, _ fs: (inout T) -> Void...) { for f in fs { f(&x) } }
var i = 4
apply(&i) { $0 = -$0 }
apply(&i, { $0 += 1 }, { $0 *= 2 })
print(i)
func all(_ n: Int, _ tests: (Int) -> Bool...) -> Bool { tests.allSatisfy { $0(n) } }
print(all(3) { $0 > 2 }, all(3, { $0 > 2 }, { $0 > 5 }), all(1))

// What an optional holds does not change its type.
final class Tree<T> { var v: T; var left: Tree?; init(_ v: T) { self.v = v } }
let t = Tree(1)
t.left = Tree(2)
print(type(of: t.left), type(of: t), type(of: t.left?.v), type(of: t.left?.left))
let list: [Tree<Int>?] = [t, nil]
print(type(of: list), type(of: list[0]), type(of: list.first))
indirect enum E { case leaf, node(E, Int, E); var left: E? { if case .node(let l, _, _) = self { return l }; return nil } }
print(type(of: E.leaf.left), type(of: E.node(.leaf, 1, .leaf).left))
