struct A {
    var n = 1
    var twice: Int = 2 { n * 2 }
}
print(A().twice)
