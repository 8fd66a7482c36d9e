/// What cells may call, declared as data: Swift signatures with documentation and the Swift code behind them.
///
/// ```swift
/// let library = Library {
///     LibraryType("struct Images: Sequence", Images.self, "Pictures of one size.") {
///         Initializer("init(_ category: String, limit: Int = 20_000) throws", "Reads a category.") { Images($0, limit: $1) }
///         Method("func normalized(to range: ClosedRange<Float>) -> Images", "Scales the values.") {
///             (images: Images, range: ClosedRange<Float>) in images.normalized(to: range)
///         }
///     }
/// }
/// ```
/// Texts are read when a name is first looked up, so that a large table costs nothing at the start.
package struct Library {
    /// Declarations and what runs around every call of their functions.
    struct Part {
        var items: [any LibraryItem]
        var aroundCalls: Wrapper?
    }

    /// What a library function is called in.
    package typealias Wrapper = @Sendable (_ call: () throws -> Void) throws -> Void

    private(set) var parts: [Part]
    /// The declarations of all parts.
    var items: [any LibraryItem] { parts.flatMap(\.items) }
    /// Runs around what the library does beyond its functions: drawing elements, describing values.
    var aroundCalls: Wrapper? { parts.lazy.compactMap(\.aroundCalls).first }

    package init(@LibraryBuilder _ items: () -> [any LibraryItem]) { parts = [Part(items: items())] }

    /// The declarations of several libraries, those of later ones added.
    package init(_ libraries: [Library]) { parts = libraries.flatMap(\.parts) }

    /// The same library whose calls all run inside `wrapper`.
    package func callsWrapped(by wrapper: @escaping Wrapper) -> Library {
        var copy = self
        for index in copy.parts.indices { copy.parts[index].aroundCalls = wrapper }
        return copy
    }
}

/// A part of a library that belongs together for its readers.
package struct LibrarySection {
    package let title: String
    package let library: Library

    package init(_ title: String, _ library: Library) {
        self.title = title
        self.library = library
    }
}

/// A declaration of the library: a type, an extension or a global name.
package protocol LibraryItem {}

/// A declaration inside a type or extension.
package protocol LibraryMember {
    /// The declaration's text, e.g. `func normalized(to range: ClosedRange<Float>) -> Images`.
    var signature: String { get }
    var documentation: String { get }
    /// What runs.
    var implementation: MemberImplementation { get }
}

/// What stands behind a member's text.
package enum MemberImplementation {
    case function(NativeFunction)
    case inline(InlineFunction)
    /// Changes its first argument, a place, where it is called.
    case change(ChangeFunction)
    case accessors(get: NativeFunction, set: NativeFunction?)
    case inlineAccessor(InlineFunction)
    /// Elements for loops.
    case iteration(NativeIteration)
    /// A field of a record.
    case field
    /// A body in Swift, checked when it is first called.
    case written(String)
    /// A typealias, an associated type, a requirement: the text says it all.
    case none

    /// The text of a body.
    var body: String? {
        if case .written(let body) = self { return body }
        return nil
    }

    /// The Swift code among them.
    var natives: [NativeFunction] {
        switch self {
        case .function(let function): [function]
        case .accessors(let get, let set): set.map { [get, $0] } ?? [get]
        case .inline, .change, .inlineAccessor, .iteration, .field, .written, .none: []
        }
    }
}

/// Collects library items.
@resultBuilder package enum LibraryBuilder {
    package static func buildExpression(_ item: any LibraryItem) -> [any LibraryItem] { [item] }
    package static func buildExpression(_ items: [any LibraryItem]) -> [any LibraryItem] { items }
    package static func buildBlock(_ parts: [any LibraryItem]...) -> [any LibraryItem] { parts.flatMap { $0 } }
    package static func buildArray(_ parts: [[any LibraryItem]]) -> [any LibraryItem] { parts.flatMap { $0 } }
    package static func buildOptional(_ part: [any LibraryItem]?) -> [any LibraryItem] { part ?? [] }
}

/// Collects members.
@resultBuilder package enum MemberBuilder {
    package static func buildExpression(_ member: any LibraryMember) -> [any LibraryMember] { [member] }
    package static func buildExpression(_ members: [any LibraryMember]) -> [any LibraryMember] { members }
    package static func buildBlock(_ parts: [any LibraryMember]...) -> [any LibraryMember] { parts.flatMap { $0 } }
    package static func buildArray(_ parts: [[any LibraryMember]]) -> [any LibraryMember] { parts.flatMap { $0 } }
    package static func buildOptional(_ part: [any LibraryMember]?) -> [any LibraryMember] { part ?? [] }
}
