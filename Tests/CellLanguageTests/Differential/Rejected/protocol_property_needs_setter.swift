protocol Named { var name: String { get set } }
struct Fixed: Named {
    var name: String { "fixed" }
}

print(Fixed().name)
