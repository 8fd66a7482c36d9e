func percent(_ part: Double, of whole: Double) -> Int {
    let share = part / whole * 100
    return Int(share.rounded())
}

print(percent(1, of: 4))
print(percent(0, of: 0))
