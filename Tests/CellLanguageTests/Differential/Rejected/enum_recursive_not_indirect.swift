enum List {
    case empty
    case node(Int, List)
}

print(List.empty)
