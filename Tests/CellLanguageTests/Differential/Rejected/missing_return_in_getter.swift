struct A {
    var n = 2
    var half: Int {
        let h = n / 2
        print(h)
    }
}
print(A().half)
