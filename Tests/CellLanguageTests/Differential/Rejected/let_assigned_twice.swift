func grade(for points: Int) -> String {
    let result: String
    if points >= 90 {
        result = "A"
    } else {
        result = "B"
    }
    if points < 50 {
        result = "F"
    }
    return result
}
print(grade(for: 95), grade(for: 20))
