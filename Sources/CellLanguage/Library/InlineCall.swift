/// Builds the node of a call in place: arithmetic, comparisons, and what else must not cost a call.
package typealias InlineFunction = @Sendable (InlineCall) -> Node

/// A call that is about to be lowered.
package struct InlineCall {
    /// The arguments in order; `self` first for members.
    package let arguments: [Node]
    /// What a mutating method changes; it is none of the arguments then.
    let place: Place?
    package let types: NativeTypes
    package let site: SourceSpan

    init(arguments: [Node], place: Place? = nil, types: NativeTypes, site: SourceSpan) {
        self.arguments = arguments
        self.place = place
        self.types = types
        self.site = site
    }

    package subscript(index: Int) -> Node { arguments[index] }
}
