func kind(_ value: Any) -> String {
    switch value {
    case let n as Int where n < 0: return "negative \(n)"
    case 0 as Int: return "zero"
    case is Double: return "double"
    case let s as String where s.isEmpty: return "empty"
    case let s as String: return "text \(s.count)"
    case let list as [Int]: return "list \(list.count)"
    case let (a, b) as (Int, Int): return "pair \(a + b)"
    default: return "?"
    }
}
print(kind(-3), kind(0), kind(2.5), kind(""), kind("abc"), kind([1, 2]), kind((1, 2)), kind(true), separator: "|")
