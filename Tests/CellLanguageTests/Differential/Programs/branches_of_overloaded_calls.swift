// Where two branches have a type in common, that is what anything wanted is made of.
let flag = 1 > 0
let values = [1, 2, 3]
func show(_ value: CustomStringConvertible) { print(value.description, type(of: value)) }
show(flag ? values.reversed() : values)
show(flag ? values : values.reversed())
print(flag ? values.reversed() : values)
print(flag ? values.reversed() : [])
print(flag ? [] : values.reversed())
print(flag ? values.reversed() : values.sorted())
print(flag ? values.reversed() : values.map { $0 })
print(flag ? values.dropFirst() : values[...])
print(type(of: flag ? values.reversed() : values.map { $0 }))
print([values, values.reversed()])
let list: [Any] = [values.reversed(), values]
print(list)
let chosen = flag ? values.reversed() : values
print(chosen, (flag ? values.reversed() : values) as Any)
print("abc".reversed().count, flag ? "abc".reversed() : ["a"])
let missing: [Int]? = nil
print(missing ?? values.reversed(), flag ? missing ?? values.reversed() : values)
print("\(flag ? values.reversed() : values)")
print(values.reversed())

// A set of sets is asked for a set, a list for an element.
let sets = Set([Set([1]), []])
print(sets.contains([]), sets.contains([1]), sets.contains([2]))
print([Set([1])].contains([]), [1, 2].contains([]), [1, 2].contains([2]), [[1]].contains([]))
