// Top-level variables, read and changed by functions while expressions that use them are evaluated.
var total = 1
var scale = 1.5
var values = [1, 2, 3]
var grid = [[1, 2], [3, 4]]
var flags = [true, false]
var names = ["a", "b"]
struct Counter {
    var hits = 0
    var weights = [0.5, 1.5]
    var rows = [[1], [2, 3]]
    mutating func hit(_ n: Int) -> Int {
        hits += n
        weights[0] += Double(n)
        rows[1][0] *= n
        return hits
    }
}
var counter = Counter()
final class Box {
    var size = 1
    var parts = [1, 2]
    var inner = Counter()
    func grow() -> Int {
        size += 1
        parts[1] -= size
        return size
    }
}
let box = Box()

func bump() -> Int {
    total = 10
    values[0] = 100
    return 5
}
func double() -> Double {
    scale *= 2
    return scale
}
total += bump()
print(total, values)
total = 1
total = total + bump()
print(total)
total = 1
total = bump() + total
print(total)
scale += double()
print(scale)
scale = scale - double()
print(scale)
values[0] += bump()
print(values)
values[values[1] - 1] *= bump()
print(values)
grid[0][1] += bump() + grid[1][0]
grid[1][grid[0][0]] = bump()
print(grid)
flags[1] = flags[0] && total > 3
flags[0].toggle()
print(flags)
names[0] += "x" + names[1]
names[1] = names[0] + "\(total)"
print(names)
print(counter.hit(2), counter.hit(3), counter)
counter.hits += counter.hit(1)
counter.rows[0][0] -= counter.hits
counter.rows[1].append(counter.rows[0][0])
print(counter)
box.size += box.grow()
box.parts[0] += box.grow() * box.parts[1]
box.inner.weights[1] /= 2
box.inner.rows[0][0] = box.grow()
print(box.size, box.parts, box.inner)
var index = 0
while index < values.count {
    values[index] -= index
    index += 1
}
for value in values where value > 2 { total += value }
print(index, values, total)
func later() -> Int { total + values.count }
print(later())
var small: UInt8 = 250
small += 5
var bytes: [UInt8] = [1, 2]
bytes[0] &+= 255
bytes[1] = small
print(small, bytes)
var limit: Int? = 3
limit! += 2
limit? *= 2
print(limit as Any)
var pair = (1, 2.5)
pair.0 += 4
pair.1 *= 2
print(pair)
