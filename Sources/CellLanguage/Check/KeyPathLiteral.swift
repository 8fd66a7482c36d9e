/// A checked key path literal: code that reads the part it leads to, and code that sets it where it can be changed.
package final class KeyPathLiteral {
    package let steps: [Step]
    package let getter: ClosureBody
    package let setter: ClosureBody?

    /// What a step leads to. Two paths are the same when their steps are.
    package enum Part: Hashable {
        case member(ObjectIdentifier, name: String)
        case element(Int, label: String?)
        case subscriptAccess(ObjectIdentifier)
        case chain, unwrap
    }

    /// A step, with the indices of a subscript.
    package struct Step {
        let part: Part
        let indices: [Expression]
    }

    init(steps: [Step], getter: ClosureBody, setter: ClosureBody?) {
        self.steps = steps
        self.getter = getter
        self.setter = setter
    }
}

extension KeyPathLiteral.Part {
    /// The step as it is written behind the steps before it.
    var text: String {
        switch self {
        case .member(_, let name): ".\(name)"
        case .element(let index, let label): ".\(label ?? String(index))"
        case .subscriptAccess: "[…]"
        case .chain: "?"
        case .unwrap: "!"
        }
    }
}
