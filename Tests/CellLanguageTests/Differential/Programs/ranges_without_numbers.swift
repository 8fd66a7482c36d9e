// What is no number lies in no range; what is private hides nothing outside.
let x = Double.nan
switch x { case 20...: print("from"); case ..<20: print("upto"); case ...20: print("through"); default: print("none") }
print((20...).contains(x), (..<20.0).contains(x), (...20.0).contains(x), 20.0... ~= x, (1.0...2).contains(x), (1.0..<2).contains(x))
switch x { case 1...2: print("closed"); case 1..<2: print("half"); default: print("none") }

struct Ring<T>: Collection {
    private var first = 1
    private var storage: [T]
    init(_ storage: [T]) { self.storage = storage }
    var startIndex: Int { 0 }
    var endIndex: Int { storage.count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> T { storage[(first + i) % storage.count] }
    var start: Int { first }
}
let ring = Ring([1, 2, 3])
print(ring.first!, ring.start, ring.map { $0 * 2 }, ring.first { $0 > 2 } ?? 0)
