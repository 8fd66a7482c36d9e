/// `Bool`.
enum Boolean {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct Bool: Hashable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByBooleanLiteral",
            "True or false.", role: .bool
        ) {
            Initializer("init()", "false") { false }
            Initializer("init?(_ text: String)", "The value that 'true' or 'false' spells.") { (text: String) in
                Bool(text)
            }
            Operator("static prefix func ! (operand: Bool) -> Bool", "The opposite.", inline: Inline.not)
            Operator(
                "static func == (left: Bool, right: Bool) -> Bool", "Whether both are the same.", inline: Inline.equal)
            Operator(
                "static func != (left: Bool, right: Bool) -> Bool", "Whether they differ.", inline: Inline.notEqual)
            Operator(
                "static func && (left: Bool, right: @autoclosure () throws -> Bool) rethrows -> Bool",
                "Whether both are true; the right side is evaluated only where the left one is.",
                raw: { $0[0].bool ? try $0.function(1).call() : .bool(false) })
            Operator(
                "static func || (left: Bool, right: @autoclosure () throws -> Bool) rethrows -> Bool",
                "Whether one of them is true; the right side is evaluated only where the left one is not.",
                raw: { $0[0].bool ? .bool(true) : try $0.function(1).call() })
            Method(
                "mutating func toggle()", "Turns it into its opposite.",
                mutating: { (flag: inout Bool) in flag.toggle() })
            Property("var description: String { get }", "'true' or 'false'.") { (flag: Bool) in flag.description }
            Method("static func random() -> Bool", "A random value from the session's generator.") {
                (context: CallContext) in
                Bool.random(using: &SessionGenerator.of(context).generator)
            }
            Method(
                "static func random<G: RandomNumberGenerator>(using generator: inout G) -> Bool", "A random value.",
                raw: { call in .bool(try CellGenerator.use(call, 0) { Bool.random(using: &$0) }) })
        }
    }
}
