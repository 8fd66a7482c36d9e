let numbers = [
    1,
    2,
    3,
]
let table: [String: [Int]] = [
    "a": [1, 2,],
    "b": [],
]
func join(
    _ a: String,
    with b: String
) -> String { a + b }
print(numbers, table.keys.sorted(), join("x", with: "y"))
enum E { case one, two }
print([E.one, .two,].count)
