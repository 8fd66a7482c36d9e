struct A {
    var n = 1
    var twice: Int {
        set { n = newValue / 2 }
    }
}
var a = A()
a.twice = 4
print(a.n)
