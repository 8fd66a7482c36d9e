func discount(_ percent: Int) -> Double {
    assert((0...100).contains(percent), "percent out of range: \(percent)")
    return 1 - Double(percent) / 100
}

print(discount(20))
print(discount(120))
