struct A {
    var n = 1
    var twice: Int {
        get { n * 2 }
        didSet { print("changed") }
    }
}
print(A().twice)
