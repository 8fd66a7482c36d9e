func apply(_ n: inout [Int], _ f: (inout Int) -> Int) -> [Int] { var r: [Int] = []; for i in n.indices { r.append(f(&n[i])) }; return r }
var xs = [1, 2, 3]
var seen: [Int] = []
print(apply(&xs) { v in seen.append(v); v *= 10; return v + seen.count }, xs, seen)
func with(_ total: inout Int) { [1, 2, 3].forEach { total += $0 }; let add = { (k: Int) in k + 1 }; total = add(total) }
var total = 10
with(&total)
print(total)
struct Acc { var sum = 0; mutating func all(_ ns: [Int]) { ns.forEach { sum += $0 }; ns.map { $0 * 2 }.forEach { self.sum -= $0 } ; func more(_ k: Int) { sum += k }; more(100) } }
var acc = Acc()
acc.all([1, 2, 3])
print(acc.sum)
var accs = [Acc(), Acc()]
accs[1].all([5])
accs[0].sum = accs[1].sum + 1
print(accs.map(\.sum))
