print([3, 1, 2].sorted(by: >), [1, 2, 3].reduce(1, *), zip([1, 2], [3, 4]).map(+))
let op: (Double, Double) -> Double = (/)
print(op(1, 4))
let table: [String: (Int, Int) -> Int] = ["+": (+), "-": (-), "*": { $0 * $1 }, "max": max]
for key in table.keys.sorted() { print(key, table[key]!(7, 3)) }
