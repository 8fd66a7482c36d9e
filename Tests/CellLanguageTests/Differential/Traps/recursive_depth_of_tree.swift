final class Tree {
    var left: Tree?
    var right: Tree?
    var value: Int
    init(_ value: Int) { self.value = value }
    func sum() -> Int {
        var total = value
        for child in [left, right] {
            total += child!.sum()
        }
        return total
    }
}

let root = Tree(1)
root.left = Tree(2)
print(root.value)
print(root.sum())
