func daysIn(month: Int) -> Int {
    switch month {
    case 2: return 28
    case 4, 6, 9, 11: return 30
    case 1...12: return 31
    default:
        assertionFailure("no month \(month)")
        return 0
    }
}

print((1...12).map(daysIn).reduce(0, +))
print(daysIn(month: 13))
