class Base {
    let id: Int
    init(id: Int) { self.id = id }
}

class Labelled: Base {
    var label: String
    var notes: [String] = []
}

print("classes")
