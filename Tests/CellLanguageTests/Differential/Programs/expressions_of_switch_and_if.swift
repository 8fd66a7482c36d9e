enum Weather { case sunny(Int), rainy(mm: Double), snow }

func advice(_ w: Weather) -> String {
    let level = switch w {
    case .sunny(let t) where t > 30: 3
    case .sunny: 1
    case .rainy(mm: 0..<2): 1
    case .rainy: 2
    case .snow: 4
    }
    let text = if level > 3 { "stay in" } else if level > 2 { "drink" } else { "go out" }
    return "\(level): \(text)"
}
for w: Weather in [.sunny(35), .sunny(20), .rainy(mm: 1), .rainy(mm: 9.5), .snow] { print(advice(w)) }
var count = 0
let words = ["a", "bb", "", "cccc"]
for word in words {
    let plus = if word.isEmpty { 0 } else { word.count * 10 }
    count += plus
}
print(count)
let optional: Int? = if count > 50 { nil } else { count }
print(optional as Any)
