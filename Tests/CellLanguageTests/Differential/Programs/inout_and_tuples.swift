func bump(_ value: inout Int, by amount: Int = 1) { value += amount }
var counter = 1
bump(&counter)
bump(&counter, by: 10)
print(counter)
var list = [1, 2, 3]
bump(&list[1], by: 5)
print(list)
func minMax(_ values: [Int]) -> (min: Int, max: Int) {
    var result = (min: values[0], max: values[0])
    for value in values {
        if value < result.min { result.min = value }
        if value > result.max { result.max = value }
    }
    return result
}
let bounds = minMax([4, -2, 9])
print(bounds.min, bounds.max, bounds)
var x = 1, y = 2
swap(&x, &y)
print(x, y)
func total(_ values: Int...) -> Int { values.reduce(0, +) }
print(total(), total(1, 2, 3))
