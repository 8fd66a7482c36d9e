indirect enum List {
    case empty
    case node(Int, List)

    func appending(_ value: Int) -> List { .node(value, self) }
    var values: [Int] {
        switch self {
        case .empty: return []
        case .node(let value, let rest): return [value] + rest.values
        }
    }
    var sum: Int {
        if case .node(let value, let rest) = self { return value + rest.sum }
        return 0
    }
}
let list = List.empty.appending(1).appending(2).appending(3)
print(list.values, list.sum)
