struct A { var n: Int; lazy var twice = n * 2; lazy var s: String = "made \(n)" }
var a = A(n: 3); print(a.twice, a.s)
var b = A(n: 3, twice: 7); print(b.twice, b.s)
var c = A(n: 1, s: "x"); print(c.twice, c.s)
var d = A(n: 1, twice: nil, s: "y"); print(d.twice, d.s)
