func formatter(decimals: Int?) -> (Double) -> String {
    let format: (Double) -> String
    if let decimals {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        format = { "\(($0 * scale).rounded() / scale)" }
    } else {
        format = { value in "\(value)" }
    }
    return format
}

print(formatter(decimals: 2)(3.14159))
print(formatter(decimals: nil)(2.5))
let operations: [(String, (Int, Int) -> Int?)] = [
    ("+", { $0 + $1 }),
    ("/", { b, c in c == 0 ? nil : b / c }),
    ("max", max),
]
for (name, operation) in operations {
    print(name, operation(7, 0) ?? -1, operation(9, 4) as Any)
}
