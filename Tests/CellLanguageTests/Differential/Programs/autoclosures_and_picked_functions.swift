func run(_ a: () -> Int, _ b: @autoclosure () -> Int) -> Int { print("run"); let y = b(); let x = a(); return x * 10 + y }
func t(_ n: Int) -> Int { print("t", n); return n }
print(run({ t(1) }, t(2)))
func lazyOr(_ a: Bool, _ b: @autoclosure () -> Bool) -> Bool { a ? true : b() }
print(lazyOr(t(1) == 1, t(2) == 2), lazyOr(t(3) == 0, t(4) == 4))
func pick(_ c: Bool) -> (Int, Int) -> Int { print("pick", c); return c ? (+) : (-) }
print(pick(t(5) == 5)(t(6), t(7)))
print([3, 1, 2].map { t($0) }.filter { t($0 * 10) > 10 }.reduce(t(100)) { $0 + t($1) })
let fs = [{ t(1) }, { t(2) }]
print(fs[t(1)]() + fs[t(0)]())
