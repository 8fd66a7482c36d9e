final class Registry { static var live: [ObjectIdentifier: String] = [:] }
class Item { let name: String; init(_ n: String) { name = n; Registry.live[ObjectIdentifier(self)] = n }
  deinit { Registry.live[ObjectIdentifier(self)] = nil; print("removed", name, Registry.live.count) } }
var a: Item? = Item("a"); var b: Item? = Item("b")
print(Registry.live.count)
a = nil
print(Registry.live.values.sorted())
b = nil
class Chain { let n: Int; var next: Chain?; init(_ n: Int, _ next: Chain?) { self.n = n; self.next = next }; deinit { if n % 10000 == 0 { print("end", n) } } }
var head: Chain?
for i in 0..<50001 { head = Chain(i, head) }
head = nil
print("done")
