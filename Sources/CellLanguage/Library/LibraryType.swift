import Cells

/// A type that cells may use; its values are kept as they are.
package struct LibraryType: LibraryItem {
    /// The header, e.g. `struct Images: Sequence` or `final class Adam: Optimizer`.
    package let header: String
    package let documentation: String
    package let role: CoreRole?
    package let facts: NativeTypeFacts?
    package let members: [any LibraryMember]
    /// Whether its own members say all that can be done with its values.
    private(set) var isWritten = false
    /// The generic type that Swift declares it in, whose arguments it takes, and its name there.
    private(set) var place: (outer: String, name: String)?

    /// The same type under the name that it has inside another one, which stands before it in the table.
    package func nested(in outer: String, as name: String) -> LibraryType {
        var copy = self
        copy.place = (outer, name)
        return copy
    }

    /// A type whose values are of the Swift type `type`.
    ///
    /// - Parameters:
    ///   - description: The text that `print` and interpolation show; without one, what Swift shows.
    ///   - display: How a value that ends a cell is shown; nil shows its text.
    package init<T>(
        _ header: String, _ type: T.Type, _ documentation: String = "", role: CoreRole? = nil,
        description: ((T) -> String)? = nil, display: ((T) -> DisplayData?)? = nil,
        @MemberBuilder _ members: () -> [any LibraryMember]
    ) {
        self.header = header
        self.documentation = documentation
        self.role = role
        self.members = members()
        facts = NativeTypeFacts(
            swiftType: type,
            description: description.map { describe in { ($0 as? T).map(describe) } },
            display: display.map { show in { ($0 as? T).flatMap(show) } })
    }

    /// An enum without payloads, as which cells have it, too: they switch over it.
    ///
    /// - Parameter cases: The Swift values of the cases, in the order in which the members list these.
    package init<T: Equatable>(
        _ header: String, _ type: T.Type, _ documentation: String = "", cases: [T],
        @MemberBuilder _ members: () -> [any LibraryMember]
    ) {
        self.header = header
        self.documentation = documentation
        role = nil
        self.members = members()
        facts = NativeTypeFacts(swiftType: type, cases: NativeCases(cases))
    }

    /// A type whose values the language stores itself: the standard library's own.
    package init(
        _ header: String, _ documentation: String = "", role: CoreRole? = nil,
        @MemberBuilder _ members: () -> [any LibraryMember]
    ) {
        self.header = header
        self.documentation = documentation
        self.role = role
        self.members = members()
        facts = nil
    }

    /// A type as a cell would declare it: fields, and members whose bodies are Swift.
    package init(
        written header: String, _ documentation: String, role: CoreRole? = nil,
        @MemberBuilder _ members: () -> [any LibraryMember]
    ) {
        self.init(header, documentation, role: role, members)
        isWritten = true
    }
}

/// A protocol; cell types may conform to it.
package struct LibraryProtocol: LibraryItem {
    package let header: String
    package let documentation: String
    package let role: CoreRole?
    package let facts: NativeTypeFacts?
    package let members: [any LibraryMember]

    /// A protocol without values of its own in Swift, or one whose conforming values are never handed to the library.
    package init(
        _ header: String, _ documentation: String = "", role: CoreRole? = nil,
        @MemberBuilder _ members: () -> [any LibraryMember]
    ) {
        self.header = header
        self.documentation = documentation
        self.role = role
        self.members = members()
        facts = nil
    }

    /// A protocol of the library, e.g. `Layer`.
    ///
    /// - Parameters:
    ///   - existential: The Swift type `(any Layer).self`.
    ///   - adapter: Makes a Swift value of a cell's instance; it calls the cell's methods.
    package init<E>(
        _ header: String, _ existential: E.Type, _ documentation: String = "", role: CoreRole? = nil,
        adapter: @escaping (CellInstance) -> E, display: ((E) -> DisplayData?)? = nil,
        @MemberBuilder _ members: () -> [any LibraryMember]
    ) {
        self.header = header
        self.documentation = documentation
        self.role = role
        self.members = members()
        facts = NativeTypeFacts(
            swiftType: existential, adapter: adapter,
            display: display.map { show in { ($0 as? E).flatMap(show) } })
    }
}

/// Members added to a type or protocol: `extension Array: Equatable where Element: Equatable`.
package struct LibraryExtension: LibraryItem {
    package let header: String
    package let members: [any LibraryMember]

    package init(_ header: String, @MemberBuilder _ members: () -> [any LibraryMember]) {
        self.header = header
        self.members = members()
    }

    /// A conformance without members.
    package init(_ header: String) {
        self.header = header
        members = []
    }
}

/// What the runtime knows of a library type's Swift values.
package final class NativeTypeFacts {
    package let swiftType: Any.Type
    /// Whether a value of the Swift type is always kept in a box: of a struct or enum that is no adapter. Asking Swift for
    /// conformances takes time, and a session uses few of the library's types.
    private(set) lazy var isKeptWhole =
        adapter == nil && cases == nil && !(swiftType is AnyClass) && !(swiftType is any CellRepresentable.Type)
        && !(swiftType is any CellBacked.Type)
    package let adapter: ((CellInstance) -> Any)?
    /// The cases of an enum that cells switch over.
    let cases: NativeCases?
    package let description: ((Any) -> String?)?
    package let display: ((Any) -> DisplayData?)?

    package init(
        swiftType: Any.Type, adapter: ((CellInstance) -> Any)? = nil, description: ((Any) -> String?)? = nil,
        display: ((Any) -> DisplayData?)? = nil, cases: NativeCases? = nil
    ) {
        self.swiftType = swiftType
        self.cases = cases
        self.adapter = adapter
        self.description = description
        self.display = display
    }
}
