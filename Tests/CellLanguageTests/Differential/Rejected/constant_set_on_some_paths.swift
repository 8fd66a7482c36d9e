func classify(_ temperature: Double) -> String {
    let word: String
    if temperature < 0 {
        word = "freezing"
    } else if temperature < 15 {
        word = "cold"
    }
    return "It is \(word)"
}

print(classify(20))
