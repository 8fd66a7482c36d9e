enum Level: Int, CaseIterable {
    case beginner = 1
    case advanced = 2
    case expert = "three"

    var title: String {
        "Level \(rawValue)"
    }
}

for level in Level.allCases {
    print(level.title)
}
