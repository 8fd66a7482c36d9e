let values = [3, 8, 12, 5]
let labels: [String] = values.map { value -> String in
    if value > 10 {
        return "big"
    }
    if value > 5 {
        return "medium"
    }
}
print(labels)
