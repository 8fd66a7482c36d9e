func category(_ age: Int) -> String {
    switch age {
    case 0..<13: return "child"
    case 13..<20: return "teen"
    case "adult": return "adult"
    default: return "other"
    }
}

print(category(15))
