extension Node {
    /// The nodes whose values have to be computed for this one, itself included; inputs before users.
    package func unsettledAncestors() -> [Node] { Node.unsettledAncestors(of: [self]) }

    /// The nodes whose values have to be computed for these, themselves included; inputs before users.
    package static func unsettledAncestors(of roots: [Node]) -> [Node] {
        ancestors(of: roots) { $0.storage == nil }
    }

    /// The nodes that these depend on, themselves included, as far as `follow` goes; inputs before users.
    static func ancestors(of roots: [Node], where follow: (Node) -> Bool) -> [Node] {
        var seen: Set<ObjectIdentifier> = []
        var found: [Node] = []
        var remaining = roots
        while let node = remaining.popLast() {
            guard follow(node), seen.insert(ObjectIdentifier(node)).inserted else { continue }
            found.append(node)
            remaining.append(contentsOf: node.inputs)
        }
        // A node is always younger than its inputs.
        return found.sorted { $0.number < $1.number }
    }
}
