/// A function: free, a method (whose closure takes `self` first), static, or an operator, as the text says.
///
/// Parameters of the closure are Swift values of the parameters in the text, in their order. A parameter of type
/// `CallContext` may stand anywhere and takes none of them; a parameter of type `Value` gets the value unconverted.
package struct Function: LibraryItem, LibraryMember {
    package let signature: String
    package let documentation: String
    package let implementation: MemberImplementation

    package init<each P, R>(
        _ signature: String, _ documentation: String = "", _ body: @escaping (repeat each P) throws -> R
    ) {
        self.signature = signature
        self.documentation = documentation
        implementation = .function(NativeFunction(body))
    }

    /// A mutating method, or a function whose first parameter is `inout`.
    @_disfavoredOverload
    package init<S, each P, R>(
        _ signature: String, _ documentation: String = "",
        mutating body: @escaping (inout S, repeat each P) throws -> R
    ) {
        self.signature = signature
        self.documentation = documentation
        implementation = .function(NativeFunction(mutating: body))
    }

    /// A function that is lowered where it is called.
    @_disfavoredOverload
    package init(_ signature: String, _ documentation: String = "", inline: @escaping InlineFunction) {
        self.signature = signature
        self.documentation = documentation
        implementation = .inline(inline)
    }

    /// A mutating method, or an operator whose first parameter is `inout`, that is lowered where it is called.
    @_disfavoredOverload
    package init(_ signature: String, _ documentation: String = "", change: @escaping ChangeFunction) {
        self.signature = signature
        self.documentation = documentation
        implementation = .change(change)
    }
}

/// A method; the same as `Function`, for tables that read better so.
package typealias Method = Function
/// An operator.
package typealias Operator = Function

/// An initializer: `init(_ category: String, limit: Int = 20_000) throws`. The closure returns the new value.
package struct Initializer: LibraryMember {
    package let signature: String
    package let documentation: String
    package let implementation: MemberImplementation

    package init<each P, R>(
        _ signature: String, _ documentation: String = "", _ body: @escaping (repeat each P) throws -> R
    ) {
        self.signature = signature
        self.documentation = documentation
        implementation = .function(NativeFunction(body))
    }

    @_disfavoredOverload
    package init(_ signature: String, _ documentation: String = "", inline: @escaping InlineFunction) {
        self.signature = signature
        self.documentation = documentation
        implementation = .inline(inline)
    }
}

/// A property (`var count: Int { get }`), static (`static var current: Workspace { get }`), or a global constant.
package struct Property: LibraryItem, LibraryMember {
    package let signature: String
    package let documentation: String
    package let implementation: MemberImplementation

    package init<S, R>(_ signature: String, _ documentation: String = "", _ get: @escaping (S) throws -> R) {
        self.signature = signature
        self.documentation = documentation
        implementation = .accessors(get: NativeFunction(get), set: nil)
    }

    package init<S, R>(
        _ signature: String, _ documentation: String = "", _ get: @escaping (S) throws -> R,
        set: @escaping (inout S, R) throws -> Void
    ) {
        self.signature = signature
        self.documentation = documentation
        implementation = .accessors(get: NativeFunction(get), set: NativeFunction(mutating: set))
    }

    /// A static property or a global: `static var zero: Int { get }`, `let pi: Double`.
    package init<R>(_ signature: String, _ documentation: String = "", value get: @escaping () throws -> R) {
        self.signature = signature
        self.documentation = documentation
        implementation = .accessors(get: NativeFunction(get), set: nil)
    }

    /// A static property that can be set.
    package init<R>(
        _ signature: String, _ documentation: String = "", value get: @escaping () throws -> R,
        set: @escaping (R) throws -> Void
    ) {
        self.signature = signature
        self.documentation = documentation
        implementation = .accessors(get: NativeFunction(get), set: NativeFunction(set))
    }

    @_disfavoredOverload
    package init(_ signature: String, _ documentation: String = "", inline: @escaping InlineFunction) {
        self.signature = signature
        self.documentation = documentation
        implementation = .inlineAccessor(inline)
    }
}

/// A subscript: `subscript(index: Int) -> Element { get set }`.
package struct Subscript: LibraryMember {
    package let signature: String
    package let documentation: String
    package let implementation: MemberImplementation

    package init<S, each P, R>(
        _ signature: String, _ documentation: String = "", _ get: @escaping (S, repeat each P) throws -> R
    ) {
        self.signature = signature
        self.documentation = documentation
        implementation = .accessors(get: NativeFunction(get), set: nil)
    }

    /// The setter takes the new value behind `self`, then the indices.
    package init<S, each P, R>(
        _ signature: String, _ documentation: String = "", _ get: @escaping (S, repeat each P) throws -> R,
        set: @escaping (inout S, R, repeat each P) throws -> Void
    ) {
        self.signature = signature
        self.documentation = documentation
        implementation = .accessors(get: NativeFunction(get), set: NativeFunction(mutating: set))
    }
}

/// What a protocol asks of its conforming types, or a name without code: a requirement, `typealias`, `associatedtype`.
package struct Requires: LibraryItem, LibraryMember {
    package let signature: String
    package let documentation: String
    package var implementation: MemberImplementation { .none }

    package init(_ signature: String, _ documentation: String = "") {
        self.signature = signature
        self.documentation = documentation
    }
}

/// A member whose body is Swift, as a cell would write it: over what its type asks for, so that it runs a cell's own members
/// where these fulfil that. Types of the library that have it themselves, with the same types, run theirs. One that says
/// `private` is known to bodies of the library alone.
package struct Written: LibraryItem, LibraryMember {
    package let signature: String
    package let documentation: String
    package let implementation: MemberImplementation

    package init(_ signature: String, _ documentation: String, body: String) {
        self.signature = signature
        self.documentation = documentation
        implementation = .written(body)
    }
}

/// A field of a library type whose values are records, in the order of the fields; the names show where a value is printed:
/// `Field("_base", "Base")`. Bodies of the library know it as a property; cells do where it has a documentation.
package struct Field: LibraryMember {
    package let signature: String
    package let documentation: String
    package var implementation: MemberImplementation { .field }

    package init(_ name: String, _ type: String) {
        signature = "private var \(name): \(type)"
        documentation = ""
    }

    package init(_ name: String, _ type: String, _ documentation: String) {
        signature = "let \(name): \(type)"
        self.documentation = documentation
    }
}

/// A case of a library enum whose values the language stores as those of cells' enums: `case success(Success)`.
package typealias Case = Requires

/// A typealias inside a type: `typealias Element = Tensor`.
package typealias Typealias = Requires
