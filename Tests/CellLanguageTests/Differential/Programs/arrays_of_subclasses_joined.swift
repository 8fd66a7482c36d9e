class A { var n = 1 }
class B: A {}
class C: A {}
let fox = C()
func f(_ a: A) { print(a.n) }
([2, 7].map { _ in B() } + [fox]).forEach(f)
let all: [A] = [B()] + [C()]
print(all.count)
let bs = [B()], cs = [C()]
let both: [A] = bs + cs
let three: [A] = bs + [fox] + cs
print(both.count, three.count)
let opt: [Int?] = [1] + [nil]
let d: [Double] = [1, 2] + [3.5]
print(opt, d)
let x = [1.5] + [2]
let y = [1] + [2.5, 3]
print(x, y, [1, 2] + [Int?.none])
let arr = [1, 2]
let q: [Int?] = arr + [nil]
let r: [Any] = arr + ["x"]
print(q, r)
let z = [2].map { _ in B() } + [fox]
z.forEach(f)
let animals = [B()] + [fox]
(animals + [fox]).forEach(f)
([B()] + [fox]).forEach(f)
