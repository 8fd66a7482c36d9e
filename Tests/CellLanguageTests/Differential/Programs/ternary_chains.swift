func sign(_ n: Int) -> String { n < 0 ? "minus" : n == 0 ? "zero" : n > 100 ? "huge" : "plus" }
print([-4, 0, 7, 500].map(sign))
let value: Int? = nil
print(value == nil ? "none" : value! > 3 ? "big" : "small")
let label = (value ?? 3) > 2 ? "x\(value ?? 0 > 1 ? "y" : "z")" : "w"
print(label)
