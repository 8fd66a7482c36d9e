func largest<T: Comparable>(_ list: [T]) -> T? { list.max() }
struct Box { var weight: Int }
print(largest([Box(weight: 1)])?.weight ?? 0)
func same<T>(_ a: T, _ b: T) -> Bool { a == b }
