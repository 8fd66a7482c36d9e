enum Priority: Int, CaseIterable {
    case low = 1
    case medium = 2
    case high = 2
    case urgent
}

for priority in Priority.allCases {
    print(priority, priority.rawValue)
}
