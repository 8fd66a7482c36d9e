struct Ring: RandomAccessCollection {
    let base: [String]
    var startIndex: Int { 0 }
    var endIndex: Int { base.count }
    subscript(i: Int) -> String { base[i] }
}
let ring = Ring(base: ["a", "b"])
print(ring.contains("a"))
print(ring.joined())
let r = ring.reversed()
print(type(of: r.first!))
print(ring.firstIndex(of: "b")!)
