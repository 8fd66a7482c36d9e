protocol Named { var name: String { get } }
struct Dog: Named {
    let age = 3
}
print(Dog().age)
