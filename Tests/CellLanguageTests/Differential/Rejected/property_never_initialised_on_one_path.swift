struct Grade {
    let letter: String
    let passed: Bool
    init(points: Int) {
        if points >= 50 {
            letter = points >= 80 ? "A" : "B"
            passed = true
        } else {
            letter = "F"
        }
    }
}

print(Grade(points: 70).letter)
