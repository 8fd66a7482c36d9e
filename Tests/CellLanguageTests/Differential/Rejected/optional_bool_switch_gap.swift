func answer(_ value: Bool?) -> String {
    switch value {
    case true: return "yes"
    case nil: return "unknown"
    }
}

print(answer(true), answer(nil))
