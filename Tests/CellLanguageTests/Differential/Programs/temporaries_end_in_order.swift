final class P { let n: Int; init(_ n: Int) { self.n = n; print("make", n) }; deinit { print("deinit", n) }; func next() -> P { P(n + 1) }; var twice: Int { n * 2 }; func add(_ o: P) -> P { P(n * 10 + o.n) } 
 static func == (a: P, b: P) -> Bool { a.n == b.n } }
func two(_ a: P, _ b: P) -> Int { print("two"); return a.n + b.n }
print(two(P(1), P(2)), two(P(3), P(4)))
print(P(5).next().next().n)
print(P(6).add(P(7)).add(P(8)).n)
if P(9).n == 9 { print("in if") }
if P(9) == P(9) { print("equal") }
let s = "\(P(10).n) and \(P(11).next().n)"
print(s)
func id(_ p: P) -> P { p }
let k = id(P(12)).n
print(k)
var arr = [P(13), P(14)].map { $0.n }
print(arr)
for x in [1,2].map({ P($0 + 20) }) where x.n > 21 { print("x", x.n) }
let t = (P(30), P(31)).0.n
print(t)
while let p = Optional(P(40)), p.n == 40 { print("while", p.n); break }
var i = 0
while let p = i < 2 ? P(50 + i) : nil { print("turn", p.n); i += 1 }
switch P(60).n { case 60: print("sixty"); default: break }
guard let q = Optional(P(70)) else { fatalError() }
print(q.n)
func opt(_ n: Int) -> P? { n > 0 ? P(n) : nil }
print(opt(80)?.next().n ?? 0)
print(opt(81)!.twice)
repeat { let z = P(90); _ = z } while false
print("z done")
outer: for a in 0..<2 { let pa = P(100 + a); for b in 0..<2 { let pb = P(200 + b); if b == 1 { continue outer }; _ = pb }; _ = pa }
let c = { (p: P) in print("closure", p.n) }
c(P(110))
do { let v = P(120); let w = v; _ = w; print("two refs") }
func early(_ n: Int) -> Int { let a = P(n); if n > 130 { let b = P(n + 1); return a.n + b.n }; return 0 }
print(early(130), early(131))
func thrower() throws { let a = P(140); _ = a; throw E.x }
enum E: Error { case x }
do { try thrower() } catch { print("caught", error) }
let tern = i > 100 ? P(150) : P(151)
var lazyOne: P? = P(160)
if let l = lazyOne { lazyOne = nil; print("still", l.n) }
print("after")
[1, 2].forEach { let p = P($0 + 170); print("each", p.n) }
let sum = [P(180), P(181)].reduce(0) { $0 + $1.n }
print(sum)
