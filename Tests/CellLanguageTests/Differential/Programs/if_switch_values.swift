let score = 73
let grade = if score >= 90 { "A" } else if score >= 70 { "B" } else { "C" }
let bonus: Double = switch grade {
case "A": 10
case "B": 5.5
default: 0
}
print(grade, bonus)
func sign(_ n: Int) -> String {
    switch n {
    case 0: "zero"
    case let n where n < 0: "negative"
    default: "positive"
    }
}
print(sign(-4), sign(0), sign(9))
enum Op: CaseIterable { case add, sub, mul }
extension Op {
    var symbol: Character {
        switch self {
        case .add: "+"
        case .sub: "-"
        case .mul: "*"
        }
    }
    func apply(_ a: Int, _ b: Int) -> Int {
        switch self {
        case .add: a + b
        case .sub: a - b
        case .mul: a * b
        }
    }
}
for op in Op.allCases { print("7 \(op.symbol) 3 = \(op.apply(7, 3))") }
let maybe: Int? = if score > 50 { score } else { nil }
print(maybe ?? 0)
let list: [Int] = switch score % 3 {
case 0: []
case 1: [1]
default: [1, 2]
}
print(list)
func half(_ n: Int) throws -> Int {
    struct Odd: Error {}
    let value = if n % 2 == 0 { n / 2 } else { throw Odd() }
    return value
}
print((try? half(8)) ?? -1, (try? half(7)) ?? -1)
let f: (Int) -> String = { n in
    switch n {
    case ..<10: "small"
    default: "large"
    }
}
print(f(3), f(30))
var state = "idle"
state = if state == "idle" { "running" } else { "idle" }
print(state)
