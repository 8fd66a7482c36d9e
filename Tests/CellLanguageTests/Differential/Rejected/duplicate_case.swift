enum Size {
    case small, medium
    case large, medium

    var letter: Character {
        switch self {
        case .small: "S"
        case .medium: "M"
        case .large: "L"
        }
    }
}
print(Size.small.letter)
