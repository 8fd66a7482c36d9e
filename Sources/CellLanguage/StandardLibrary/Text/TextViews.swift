/// A text as bytes, as UTF-16 units, as Unicode scalars. The views of `String` and of `Substring` are the same here.
enum TextViews {
    @LibraryBuilder static var items: [any LibraryItem] {
        view(Substring.UTF8View.self, "UTF8View", of: "UInt8", "The bytes of a text.") { .int(Int($0)) }
        view(Substring.UTF16View.self, "UTF16View", of: "UInt16", "The UTF-16 units of a text.") { .int(Int($0)) }
        LibraryType(
            "struct UnicodeScalarView: BidirectionalCollection, RangeReplaceableCollection",
            Substring.UnicodeScalarView.self, "The Unicode scalars of a text."
        ) {
            Elements(of: "UnicodeScalar") { (scalars: Substring.UnicodeScalarView) in scalars }
            places(Substring.UnicodeScalarView.self, "UnicodeScalarView", of: "UnicodeScalar")
            changes
        }
        LibraryType("enum UTF8", "The encoding in bytes.") {}
        LibraryType("enum UTF16", "The encoding in units of 16 bits.") {}
        LibraryExtension("extension String") { names }
        LibraryExtension("extension Substring") { names }
    }

    /// `String.UTF8View`.
    @MemberBuilder private static var names: [any LibraryMember] {
        for name in ["UTF8View", "UTF16View", "UnicodeScalarView"] { Typealias("typealias \(name) = \(name)") }
    }

    /// Texts from views.
    @MemberBuilder static var initializers: [any LibraryMember] {
        Initializer("init(_ scalars: UnicodeScalarView)", "The text of the scalars.") {
            (scalars: Substring.UnicodeScalarView) in String(scalars)
        }
        Initializer("init?(_ bytes: UTF8View)", "The text of the bytes.") { (bytes: Substring.UTF8View) in
            String(bytes)
        }
        Initializer(
            "init<C: Collection>(decoding units: C, as encoding: UTF8.Type) where C.Element == UInt8",
            "The text of bytes; what is no text becomes a replacement character.",
            raw: { call in .string(String(decoding: try units(call) { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)) }
        )
        Initializer(
            "init<C: Collection>(decoding units: C, as encoding: UTF16.Type) where C.Element == UInt16",
            "The text of UTF-16 units; what is no text becomes a replacement character.",
            raw: { call in
                .string(String(decoding: try units(call) { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self))
            })
    }

    /// Texts from C's: the bytes as far as the first 0.
    @MemberBuilder static var ofC: [any LibraryMember] {
        for label in ["validatingUTF8", "validatingCString"] {
            Initializer("init?(\(label) cString: [CChar])", "The text of C's; nil where it is none.") {
                (cString: [Int8]) in
                String(validating: cString.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            }
        }
        for element in ["CChar", "UInt8"] {
            Initializer(
                "init(cString: [\(element)])", "The text of C's; what is no text becomes a replacement character.",
                raw: { call in
                    let units = try call.sequence(0).array().map { UInt8(truncatingIfNeeded: $0.int) }
                    return .string(String(decoding: units.prefix { $0 != 0 }, as: UTF8.self))
                })
        }
    }

    private static func units<T>(_ call: RawCall, _ unit: (Int) -> T) throws -> [T] {
        try call.sequence(0).array().map { unit($0.int) }
    }

    private typealias View = BidirectionalCollection & TextPlaces

    @LibraryBuilder private static func view<V: View>(
        _ type: V.Type, _ name: String, of element: String, _ documentation: String,
        _ wrap: @escaping (V.Element) -> Value
    ) -> [any LibraryItem] {
        LibraryType("struct \(name): BidirectionalCollection", type, documentation) {
            Iteration(of: element) { value, _, _, _ in
                guard case .object(let box as NativeBox) = value, let view = box.value as? V else {
                    throw LibraryTrap("a view of a text was expected")
                }
                var iterator = view.makeIterator()
                return ClosureIterator { iterator.next().map(wrap) }
            }
            places(type, name, of: element)
        }
    }

    @MemberBuilder private static func places<V: View>(
        _ type: V.Type, _ name: String, of element: String
    ) -> [any LibraryMember] {
        Typealias("typealias Index = String.Index")
        Property("var count: Int { get }", "How many there are.") { (view: V) in view.count }
        Property("var isEmpty: Bool { get }", "Whether there is none.") { (view: V) in view.isEmpty }
        Property("var first: \(element)? { get }", "The first; nil where there is none.") { (view: V) in view.first }
        Property("var last: \(element)? { get }", "The last; nil where there is none.") { (view: V) in view.last }
        Property("var startIndex: String.Index { get }", "The first place.") { (view: V) in view.startIndex }
        Property("var endIndex: String.Index { get }", "The place behind the last.") { (view: V) in view.endIndex }
        Method("func index(after index: String.Index) -> String.Index", "The next place.") {
            (view: V, index: String.Index) in try moved(index, by: 1, in: view)
        }
        Method("func index(before index: String.Index) -> String.Index", "The place before.") {
            (view: V, index: String.Index) in try moved(index, by: -1, in: view)
        }
        Method(
            "func index(_ index: String.Index, offsetBy distance: Int) -> String.Index",
            "The place `distance` further on."
        ) { (view: V, index: String.Index, distance: Int) in try moved(index, by: distance, in: view) }
        Method(
            "func distance(from start: String.Index, to end: String.Index) -> Int",
            "How many there are between two places."
        ) { (view: V, start: String.Index, end: String.Index) in view.distance(from: start, to: end) }
        Subscript("subscript(index: String.Index) -> \(element) { get }", "What stands at a place.") {
            (view: V, index: String.Index) in
            guard index >= view.startIndex, index < view.endIndex else { throw outside }
            return view[index]
        }
    }

    private static var outside: LibraryTrap { LibraryTrap("the place is outside of the text") }

    private static func moved<V: View>(_ index: String.Index, by distance: Int, in view: V) throws -> String.Index {
        let limit = distance < 0 ? view.startIndex : view.endIndex
        guard let place = view.index(index, offsetBy: distance, limitedBy: limit) else { throw outside }
        return place
    }

    private static func scalars(_ sequence: CellSequence) throws -> [Unicode.Scalar] {
        let type = sequence.elementType
        return try sequence.array().map {
            try NativeConversion.fromCell($0, as: type, to: Unicode.Scalar.self, in: sequence.context)
        }
    }

    @MemberBuilder private static var changes: [any LibraryMember] {
        Initializer("init()", "No scalar.") { Substring.UnicodeScalarView() }
        Method(
            "mutating func append(_ scalar: UnicodeScalar)", "Adds a scalar at the end.",
            mutating: { (scalars: inout Substring.UnicodeScalarView, scalar: Unicode.Scalar) in scalars.append(scalar) }
        )
        Method(
            "mutating func append<S: Sequence>(contentsOf more: S) where S.Element == UnicodeScalar",
            "Adds scalars at the end.",
            mutating: { (scalars: inout Substring.UnicodeScalarView, more: CellSequence) in
                scalars.append(contentsOf: try self.scalars(more))
            })
        Method(
            "mutating func replaceSubrange<S: Collection>(_ range: Range<String.Index>, with more: S) where S.Element == UnicodeScalar",
            "Puts scalars in the place of those of a range.",
            mutating: {
                (scalars: inout Substring.UnicodeScalarView, range: Range<String.Index>, more: CellSequence) in
                guard range.lowerBound >= scalars.startIndex, range.upperBound <= scalars.endIndex else {
                    throw outside
                }
                scalars.replaceSubrange(range, with: try self.scalars(more))
            })
        Method(
            "mutating func removeAll(where test: (UnicodeScalar) throws -> Bool) rethrows",
            "Takes the scalars out that pass the test.",
            raw: { call in
                let type = call.elementType(0)
                let test = try call.function(1)
                var kept = Substring.UnicodeScalarView()
                for scalar in try call.sequence(0).array() where try !test.test(scalar) {
                    kept.append(
                        try NativeConversion.fromCell(scalar, as: type, to: Unicode.Scalar.self, in: call.context))
                }
                call.slots[0] = try NativeConversion.toCell(kept, as: call.types.parameters[0], in: call.context)
                return .void
            })
    }
}
