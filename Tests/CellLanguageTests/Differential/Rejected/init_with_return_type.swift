struct A {
    var n: Int
    init(n: Int) -> A { self.n = n }
}
print(A(n: 1).n)
