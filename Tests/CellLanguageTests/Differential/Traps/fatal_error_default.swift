func days(in month: Int) -> Int {
    switch month {
    case 2: return 28
    case 4, 6, 9, 11: return 30
    case 1...12: return 31
    default: fatalError("no month \(month)")
    }
}
for month in [1, 2, 13] { print(days(in: month)) }
