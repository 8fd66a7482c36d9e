func grade(for score: Int) -> String {
    if score >= 90 {
        return "A"
    } else if score >= 80 {
        return "B"
    } else if score >= 70 {
        return "C"
    }
}

for score in [95, 71, 83] {
    print(score, grade(for: score))
}
