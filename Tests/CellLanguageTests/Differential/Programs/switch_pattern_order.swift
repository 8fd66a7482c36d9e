func t(_ n: Int) -> Int { print("t", n); return n }
switch (t(1), t(2)) {
case (let a, _) where t(a + 10) == 0: print("no", a)
case (t(1), t(3)): print("not this")
case (1, let b) where t(b + 20) == 22: print("this", b)
default: print("default")
}
switch t(5) {
case t(4), t(5), t(6): print("five")
default: print("other")
}
let s = switch t(3) { case ..<t(2): "low"; case 2...t(4): "mid"; default: "high" }
print(s)
for i in stride(from: t(0), to: t(3), by: t(1)) where t(i) != 1 { print("loop", i) }
for i in t(1)...t(2) { print("body", i) }
