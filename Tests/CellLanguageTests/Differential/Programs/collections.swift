var numbers = [5, 3, 8, 1, 9, 2]
numbers.append(7)
numbers.insert(0, at: 0)
print(numbers, numbers.count, numbers.first ?? -1, numbers.last ?? -1)
numbers.remove(at: 1)
numbers.sort()
print(numbers, numbers.contains(8), numbers.firstIndex(of: 8) ?? -1)
print(numbers.filter { $0 % 2 == 0 }, numbers.map { $0 * $0 }, numbers.reduce(0, +))
print(numbers[1...3], Array(numbers.prefix(2)), Array(numbers.dropFirst(5)))
print(zip([1, 2, 3], ["a", "b", "c"]).map { "\($0)\($1)" })
print(Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 1.0, through: 2.0, by: 0.5)))
var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2)
grid[1][2] = 5
print(grid, grid.flatMap { $0 })
print(numbers.reversed().map { $0 }, numbers.max() ?? 0, numbers.allSatisfy { $0 >= 0 })
let set: Set<Int> = [1, 2, 3]
print(set.contains(2), set.union([4]).sorted(), set.intersection([2, 3, 9]).sorted())
numbers.removeAll { $0 > 5 }
numbers.swapAt(0, 1)
print(numbers, numbers.isEmpty, [[1, 2], [3]].joined().map { $0 })
