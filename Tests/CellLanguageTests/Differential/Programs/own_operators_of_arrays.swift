// A cell's own operators on arrays come before the library's sum of arrays.
typealias Matrix = [[Double]]

func + (a: Matrix, b: Matrix) -> Matrix { zip(a, b).map { zip($0, $1).map { $0 + $1 } } }
func - (a: Matrix, b: Matrix) -> Matrix { zip(a, b).map { zip($0, $1).map { $0 - $1 } } }
func * (factor: Double, a: Matrix) -> Matrix { a.map { $0.map { factor * $0 } } }

let a: Matrix = [[2, 1], [7, 4]]
let b: Matrix = [[0.5, -1], [3, 2.25]]
print(a + b, a - b)
print(0.5 * a + b)
print(a + [[1, 1], [1, 1]])
print([[1, 1]] + b)
let sum = a + b + a
print(sum)
print(a.map { $0.count }, [1, 2] + [3], a[0] + b[0])

struct Point: Equatable { var x = 0, y = 0 }
func + (a: [Point], b: [Point]) -> [Point] { zip(a, b).map { Point(x: $0.x + $1.x, y: $0.y + $1.y) } }
let path = [Point(x: 1, y: 2), Point()]
print(path + path)
print((path + [Point(x: 5), Point(y: 6)]).map(\.x))

class Animal { var name: String { "animal" } }
final class Dog: Animal { override var name: String { "dog" } }
final class Cat: Animal { override var name: String { "cat" } }
let zoo = [Dog()] + [Cat()]
print(zoo.map(\.name))
