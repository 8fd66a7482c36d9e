/// `SetAlgebra`: what sets of any kind can do. A cell's own set says how members go in and out and how two sets make one;
/// the rest stands on that.
enum SetAlgebras {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryProtocol(
            "protocol SetAlgebra<Element>: Equatable, ExpressibleByArrayLiteral", "What sets of any kind can do."
        ) {
            Requires("associatedtype Element")
            Requires("init()")
            Requires("func contains(_ member: Element) -> Bool")
            Requires(
                "@discardableResult mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)"
            )
            Requires("@discardableResult mutating func remove(_ member: Element) -> Element?")
            Requires("@discardableResult mutating func update(with newMember: Element) -> Element?")
            for name in ["union", "intersection", "symmetricDifference", "subtracting"] {
                Requires("func \(name)(_ other: Self) -> Self")
            }
            for name in ["formUnion", "formIntersection", "formSymmetricDifference", "subtract"] {
                Requires("mutating func \(name)(_ other: Self)")
            }
            Requires("func isSubset(of other: Self) -> Bool")
            Requires("func isSuperset(of other: Self) -> Bool")
            Requires("func isDisjoint(with other: Self) -> Bool")
            Requires("var isEmpty: Bool { get }")
        }
        LibraryExtension("extension SetAlgebra") {
            making
            differences
            questions
        }
    }

    @MemberBuilder private static var making: [any LibraryMember] {
        Written(
            "init<S: Sequence>(_ members: S) where S.Element == Element", "The members of a sequence.",
            body: """
                self.init()
                for member in members { insert(member) }
                """)
        Written(
            "init(arrayLiteral members: Element...)", "The members of a literal.",
            body: """
                self.init()
                for member in members { insert(member) }
                """)
    }

    @MemberBuilder private static var differences: [any LibraryMember] {
        Written(
            "mutating func subtract(_ other: Self)", "Takes out what the other has.",
            body: "formIntersection(symmetricDifference(other))")
        Written(
            "func subtracting(_ other: Self) -> Self", "The members that the other has not.",
            body: "intersection(symmetricDifference(other))")
    }

    @MemberBuilder private static var questions: [any LibraryMember] {
        Written("var isEmpty: Bool", "Whether there is no member.", body: "self == Self()")
        Written(
            "func isSubset(of other: Self) -> Bool", "Whether the other has all its members.",
            body: "intersection(other) == self")
        Written(
            "func isSuperset(of other: Self) -> Bool", "Whether it has all members of the other.",
            body: "other.isSubset(of: self)")
        Written(
            "func isDisjoint(with other: Self) -> Bool", "Whether no member is in both.",
            body: "intersection(other).isEmpty")
        Written(
            "func isStrictSubset(of other: Self) -> Bool", "Whether the other has all its members, and more.",
            body: "other.isStrictSuperset(of: self)")
        Written(
            "func isStrictSuperset(of other: Self) -> Bool", "Whether it has all members of the other, and more.",
            body: "isSuperset(of: other) && self != other")
    }
}
