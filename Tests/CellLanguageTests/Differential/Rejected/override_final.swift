class Base {
    final func id() -> Int { 1 }
    func name() -> String { "base" }
}

class Child: Base {
    override func name() -> String { "child" }
    override func id() -> Int { 2 }
}

print(Child().id())
