/// What generic parameters stand for.
///
/// There are one or two of them nearly always, and the checker makes one of these for each member that it looks up: a row
/// that is searched from its beginning is made and asked in a quarter of the time that a dictionary takes.
package struct Substitution: ExpressibleByDictionaryLiteral {
    package typealias Element = (key: GenericParameter, value: Type)

    private var entries: [Element]

    /// Nothing stands for anything.
    package init() { entries = [] }

    package init(dictionaryLiteral elements: (GenericParameter, Type)...) {
        self.init(elements)
    }

    /// Of parameters that come twice the first counts.
    package init(_ pairs: some Sequence<(GenericParameter, Type)>) {
        entries = []
        entries.reserveCapacity(pairs.underestimatedCount)
        for (key, value) in pairs where place(of: key) == nil { entries.append((key, value)) }
    }

    private init(_ entries: [Element]) { self.entries = entries }

    private func place(of parameter: GenericParameter) -> Int? { entries.firstIndex { $0.key === parameter } }

    package subscript(parameter: GenericParameter) -> Type? {
        get {
            for entry in entries where entry.key === parameter { return entry.value }
            return nil
        }
        set {
            switch (place(of: parameter), newValue) {
            case (let place?, let type?): entries[place].value = type
            case (let place?, nil): entries.remove(at: place)
            case (nil, let type?): entries.append((parameter, type))
            case (nil, nil): break
            }
        }
    }

    /// The types, in the order in which their parameters came.
    package var types: some Collection<Type> { entries.lazy.map(\.value) }

    /// The same with each type replaced.
    package func mapTypes(_ transform: (Type) -> Type) -> Substitution {
        Substitution(entries.map { ($0.key, transform($0.value)) })
    }

    /// The part of it whose types fulfil a condition.
    package func keeping(_ condition: (Type) -> Bool) -> Substitution {
        entries.allSatisfy { condition($0.value) } ? self : Substitution(entries.filter { condition($0.value) })
    }

    /// Both; where they differ `other` counts.
    package func overridden(by other: Substitution) -> Substitution {
        if entries.isEmpty { return other }
        var merged = self
        for (key, value) in other { merged[key] = value }
        return merged
    }
}

extension Substitution: RandomAccessCollection {
    package var startIndex: Int { entries.startIndex }
    package var endIndex: Int { entries.endIndex }
    package subscript(place: Int) -> Element { entries[place] }
}
