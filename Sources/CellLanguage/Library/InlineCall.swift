/// Builds the node of a call in place: arithmetic, comparisons, and what else must not cost a call.
package typealias InlineFunction = @Sendable (InlineCall) -> Node

/// The same for a call that changes its first argument.
package typealias ChangeFunction = @Sendable (ChangingCall) -> Node

/// A call that is about to be lowered.
package struct InlineCall {
    /// The arguments in order; `self` first for members.
    package let arguments: [Node]
    package let types: NativeTypes
    package let site: SourceSpan

    init(arguments: [Node], types: NativeTypes, site: SourceSpan) {
        self.arguments = arguments
        self.types = types
        self.site = site
    }

    package subscript(index: Int) -> Node { arguments[index] }
}

/// A call that changes its first argument, a place, and is about to be lowered.
package struct ChangingCall {
    let place: Place
    /// The other arguments in order.
    package let arguments: [Node]
    package let types: NativeTypes
    package let site: SourceSpan

    init(_ place: Place, _ arguments: [Node], types: NativeTypes, site: SourceSpan) {
        self.place = place
        self.arguments = arguments
        self.types = types
        self.site = site
    }

    package subscript(index: Int) -> Node { arguments[index] }
}
