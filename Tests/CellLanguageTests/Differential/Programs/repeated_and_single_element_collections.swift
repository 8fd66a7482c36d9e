let line = repeatElement("-", count: 5)
print(line.joined(), line.count, line)
let r: Repeated<Int> = repeatElement(3, count: 4)
print(r, Array(r), r[2], r.reduce(0, +), r.repeatedValue)
print(zip(1...3, repeatElement("x", count: 2)).map { "\($0)\($1)" })
let one = CollectionOfOne(42)
print(one, one.first!, one.count, Array(one) + [1], one[0])
let nothing = EmptyCollection<Int>()
print(nothing, nothing.count, nothing.first as Any, nothing.isEmpty, Array(nothing))
var numbers = [1, 2, 5]
numbers.replaceSubrange(1..<1, with: repeatElement(0, count: 2))
numbers.insert(contentsOf: CollectionOfOne(9), at: 0)
numbers.append(contentsOf: EmptyCollection())
print(numbers)
func total<C: Collection>(_ c: C) -> Int where C.Element == Int { c.isEmpty ? -1 : c.reduce(0, +) }
print(total(EmptyCollection()), total(CollectionOfOne(3)), total(repeatElement(2, count: 5)))
var it = IteratorSequence([1, 2, 3].makeIterator())
print(it.next()!)
for x in it { print(x, terminator: ";") }
print()
for _ in repeatElement((), count: 2) { print("tick") }
let steps = sequence(first: 1) { $0 * 2 }
let few: PrefixSequence<UnfoldFirstSequence<Int>> = steps.prefix(4)
print(Array(few))
print(repeatElement("ab", count: 2).indices, repeatElement(0, count: 0).isEmpty)
