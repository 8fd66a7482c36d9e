struct A { var n = 3; private lazy var x = 3; mutating func g() -> Int { x } }
var a = A()
var b = A(n: 4)
print(a.g())
