/// What collections can do whose elements can be changed, a cell's own among them. Arrays have most of it themselves.
enum MutableCollectionMembers {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryProtocol(
            "protocol MutableCollection<Element>: Collection", "A collection whose elements can be changed."
        ) {
            Requires("associatedtype SubSequence: MutableCollection")
            Requires("subscript(position: Index) -> Element { get set }")
            Requires("mutating func swapAt(_ left: Index, _ right: Index)")
        }
        LibraryExtension("extension MutableCollection") {
            Written(
                "mutating func swapAt(_ left: Index, _ right: Index)", "Exchanges two elements.",
                body: """
                    if left == right { return }
                    let kept = self[left]
                    self[left] = self[right]
                    self[right] = kept
                    """)
            Written(
                "mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index",
                "Moves the elements that pass the test behind the others, and returns where they begin.",
                body: """
                    guard var border = try firstIndex(where: belongsInSecondPartition) else { return endIndex }
                    var place = index(after: border)
                    while place != endIndex {
                        if try !belongsInSecondPartition(self[place]) {
                            swapAt(border, place)
                            formIndex(after: &border)
                        }
                        formIndex(after: &place)
                    }
                    return border
                    """)
            for kind in IndexRange.kinds {
                Written(
                    "subscript(range: \(kind)<Index>) -> SubSequence", "The part between two places.",
                    body: """
                        get {
                            let bounds = range.relative(to: self)
                            return dropFirst(distance(from: startIndex, to: bounds.lowerBound))
                                .prefix(distance(from: bounds.lowerBound, to: bounds.upperBound))
                        }
                        set {
                            var place = range.relative(to: self).lowerBound
                            for element in newValue {
                                self[place] = element
                                formIndex(after: &place)
                            }
                        }
                        """)
            }
        }
        LibraryExtension("extension MutableCollection where Self: BidirectionalCollection") {
            Written(
                "mutating func reverse()", "Turns the order round.",
                body: """
                    if isEmpty { return }
                    var (first, last) = (startIndex, index(before: endIndex))
                    while first < last {
                        swapAt(first, last)
                        formIndex(after: &first)
                        formIndex(before: &last)
                    }
                    """)
        }
        LibraryExtension("extension MutableCollection where Self: RandomAccessCollection") {
            Written(
                "mutating func sort(by isBefore: (Element, Element) throws -> Bool) rethrows",
                "Sorts the elements; equal ones keep their order.",
                body: """
                    var place = startIndex
                    for element in try sorted(by: isBefore) {
                        self[place] = element
                        formIndex(after: &place)
                    }
                    """)
            Written(
                "mutating func shuffle()", "Puts the elements in random order, the same in every replay.",
                body: """
                    var place = startIndex
                    for element in shuffled() {
                        self[place] = element
                        formIndex(after: &place)
                    }
                    """)
        }
        LibraryExtension("extension MutableCollection where Self: RandomAccessCollection, Element: Comparable") {
            Written("mutating func sort()", "Sorts the elements in ascending order.", body: "sort(by: <)")
        }
    }
}
