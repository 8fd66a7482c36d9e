enum Move: CaseIterable {
    case up, down
    case jump(Int)
}

print(Move.allCases.count)
