enum Tree { indirect case node(Tree, Int, Tree); case leaf }
func sum(_ t: Tree) -> Int {
    switch t {
    case .leaf: return 0
    case .node(let left, let value): return sum(left) + value
    }
}

print(sum(.leaf))
