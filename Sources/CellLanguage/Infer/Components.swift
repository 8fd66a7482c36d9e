/// Parts of an inference that have nothing to do with each other are decided one by one.
extension Inference {
    /// The constraints that wait among some, grouped by the variables that they share; the smaller groups first, since what
    /// contradicts is found there with the least work.
    func components(of places: [Int]) -> [[Int]] {
        let places = places.filter { waiting[$0] != nil }
        // The body of a closure that has not been read may use any variable.
        let isWhole = places.contains { place in
            switch waiting[place] {
            case .closure?, .closureBody?, .branches?: true
            default: false
            }
        }
        if isWhole || places.count < 2 { return places.isEmpty ? [] : [places] }
        var groups = Groups(count: variables.count)
        var member: [Int?] = []
        for place in places {
            var first: Int?
            waiting[place]?.visitParts { type in
                visitOpen(type) { variable in
                    if let first { groups.join(first, variable) } else { first = variable }
                }
            }
            member.append(first)
        }
        var found: [[Int]] = []
        // By a group's root its place among those found; what speaks of no variable has a group of its own.
        var numbers: [Int?] = Array(repeating: nil, count: variables.count + 1)
        for (place, variable) in zip(places, member) {
            let root = variable.map { groups.root($0) } ?? variables.count
            if let number = numbers[root] {
                found[number].append(place)
            } else {
                numbers[root] = found.count
                found.append([place])
            }
        }
        if found.count < 2 { return found }
        return found.enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }.map(
            \.element)
    }
}

/// Sets of variables that are joined.
private struct Groups {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func root(_ member: Int) -> Int {
        var member = member
        while parents[member] != member {
            parents[member] = parents[parents[member]]
            member = parents[member]
        }
        return member
    }

    mutating func join(_ a: Int, _ b: Int) {
        let (x, y) = (root(a), root(b))
        if x != y { parents[max(x, y)] = min(x, y) }
    }
}

extension Constraint {
    /// Shows all types that the constraint speaks of.
    fileprivate func visitParts(_ visit: (Type) -> Void) {
        switch self {
        case .reference(let use):
            visit(use.base)
            visit(use.result)
        case .call(let use):
            visitTypes(visit)
            use.visitParts(visit)
            if case .candidates(let options) = use.callee { for option in options { option.visitParts(visit) } }
        case .choice(let disjunction):
            disjunction.purpose.visitTypes(visit)
            for option in disjunction.options { option.visitParts(visit) }
        case .literal(let type, let kind, _):
            visit(type)
            switch kind {
            case .array(let element): visit(element)
            case .dictionary(let key, let value):
                visit(key)
                visit(value)
            default: break
            }
        case .keyPathAccess(let use):
            visitTypes(visit)
            visit(use.result)
        case .keyPath(let use, let type):
            visit(type)
            if let root = use.root { visit(root) }
        default: visitTypes(visit)
        }
    }
}

extension CallUse {
    fileprivate func visitParts(_ visit: (Type) -> Void) {
        for argument in argumentTypes { visit(argument) }
        visit(result)
    }
}

extension Option {
    fileprivate func visitParts(_ visit: (Type) -> Void) {
        for type in substitution.types { visit(type) }
        if let constructed { visit(constructed) }
    }
}
