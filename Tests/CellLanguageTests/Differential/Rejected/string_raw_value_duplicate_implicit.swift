enum Key: String {
    case name
    case title = "name"
}

print(Key.name.rawValue)
