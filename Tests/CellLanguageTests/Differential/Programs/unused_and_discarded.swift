func noisy() -> Int { print("called"); return 1 }
_ = noisy()
let _ = noisy()
noisy()
@discardableResult func quiet() -> Int { 2 }
quiet()
for _ in 0..<2 { _ = quiet() }
let (first, _, third) = (1, 2, 3)
print(first, third)
[1, 2].map { $0 * 2 }
