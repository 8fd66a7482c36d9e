protocol Named {
    var name: String
}
struct A: Named { var name = "a" }
print(A().name)
