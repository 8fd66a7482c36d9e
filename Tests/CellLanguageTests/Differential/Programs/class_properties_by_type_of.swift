class Counter {
    static var count = 0
    class var label: String { "base" }
    static let shared = Counter("shared")
    let name: String
    init(_ n: String) { name = n; Counter.count += 1; Self.log(n) }
    class func log(_ s: String) { print(label, s) }
    func tag() -> String { Self.label + type(of: self).label }
}
class Sub: Counter {
    override class var label: String { "sub(" + super.label + ")" }
    static var extra: Int? = 5
}
print(Counter.count)
let s = Sub("one"), c = Counter("two")
print(s.tag(), c.tag(), Sub.count, Counter.shared.name, Sub.shared.name, Counter.count)
Sub.extra = nil
func e() -> Int { Sub.extra ?? -1 }
print(e(), Sub.extra as Any)


