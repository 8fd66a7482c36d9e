func larger<T: Comparable>(_ a: T, _ b: T) -> T { a > b ? a : b }

let count = 3
let limit = 2.5
print(larger(count, 4))
print(larger(count, limit))
