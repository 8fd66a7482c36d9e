var x = 1, y = 2
swap(&x, &y)
print(x, y)
let (a, b) = (3, "b"), c = 4.5
print(a, b, c)
var first: Int, second: Int
(first, second) = (10, 20)
(first, second) = (second, first)
print(first, second)
var list = [1, 2, 3, 4]
list.swapAt(0, 3)
(list[1], list[2]) = (list[2], list[1])
print(list)
func minMax(_ v: [Int]) -> (min: Int, max: Int)? {
    guard var low = v.first else { return nil }
    var high = low
    for n in v.dropFirst() {
        if n < low { low = n }
        if n > high { high = n }
    }
    return (low, high)
}
if let (low, high) = minMax(list) { print(low, high) }
if let range = minMax([]) { print(range.min) } else { print("empty") }
let point: (x: Int, y: Int) = (3, 4)
let unlabeled: (Int, Int) = point
let relabeled: (width: Int, height: Int) = unlabeled
print(point.x, unlabeled.1, relabeled.height)
print(point == (3, 4), (1, "a") < (1, "b"))
