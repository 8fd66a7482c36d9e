struct A { var n: Int; private lazy var x = 3; mutating func g() -> Int { x } }
var a = A(n: 3)
print(a.g())
