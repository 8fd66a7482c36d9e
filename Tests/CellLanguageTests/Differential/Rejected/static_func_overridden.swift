class Base {
    static func name() -> String { "base" }
}
class Derived: Base {
    override static func name() -> String { "derived" }
}

print(Derived.name())
