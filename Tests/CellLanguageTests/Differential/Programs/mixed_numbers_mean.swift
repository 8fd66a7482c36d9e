extension Collection where Element: BinaryFloatingPoint {
    var mean: Element { isEmpty ? .nan : reduce(0, +) / Element(count) }
}
print([1.5, 2.5, 4].mean)
print([Float(1), 2].mean)
let m = [1, 2.5, 4].mean
print(m, [2, 4.0].mean)
