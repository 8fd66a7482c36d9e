class Base { var size = 1 }
class Derived: Base {
    let label: String
    init(label: String) {
        size = 2
        self.label = label
    }
}

print(Derived(label: "x").size)
