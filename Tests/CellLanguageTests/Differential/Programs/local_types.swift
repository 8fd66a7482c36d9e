func report() -> [String] {
    struct Row { let name: String; let value: Int; var text: String { "\(name)=\(value)" } }
    enum Unit: String { case metre = "m", second = "s" }
    let rows = [Row(name: "a", value: 1), Row(name: "b", value: 2)]
    return rows.map(\.text) + [Unit.metre.rawValue]
}
print(report())
struct Outer { struct Inner { enum Deep { case yes }; var d = Deep.yes }; var inner = Inner() }
print(Outer().inner.d, Outer.Inner.Deep.yes)
