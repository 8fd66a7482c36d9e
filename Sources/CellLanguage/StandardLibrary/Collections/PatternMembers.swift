/// Collections within collections: where one occurs in another, and what is put in its place.
enum PatternMembers {
    @MemberBuilder static var searching: [any LibraryMember] {
        Written(
            "func firstRange<C: Collection>(of other: C) -> Range<Index>? where C.Element == Element",
            "The first place where another collection's elements stand.",
            body: """
                var place = startIndex
                while true {
                    if let end = _end(of: other, at: place) { return place..<end }
                    if place == endIndex { return nil }
                    formIndex(after: &place)
                }
                """)
        Written(
            "func ranges<C: Collection>(of other: C) -> [Range<Index>] where C.Element == Element",
            "All places where another collection's elements stand.",
            body: """
                var found: [Range<Index>] = []
                var place = startIndex
                while true {
                    let end = _end(of: other, at: place)
                    if let end { found.append(place..<end) }
                    if place == endIndex { return found }
                    if let end, end > place { place = end } else { formIndex(after: &place) }
                }
                """)
        Written(
            "private func _end<C: Collection>(of other: C, at start: Index) -> Index? where C.Element == Element", "",
            body: """
                var place = start
                for element in other {
                    if place == endIndex || self[place] != element { return nil }
                    formIndex(after: &place)
                }
                return place
                """)
        Written(
            "func trimmingPrefix<P: Sequence>(_ prefix: P) -> SubSequence where P.Element == Element",
            "The elements behind others that stand at the beginning; all where they do not.",
            body: """
                var place = startIndex
                for element in prefix {
                    if place == endIndex || self[place] != element { return self[startIndex..<endIndex] }
                    formIndex(after: &place)
                }
                return self[place..<endIndex]
                """)
        Written(
            "@_disfavoredOverload func contains<C: Collection>(_ other: C) -> Bool where C.Element == Element",
            "Whether another collection's elements stand in it, one behind the other.",
            body: "firstRange(of: other) != nil")
    }

    @MemberBuilder static var replacing: [any LibraryMember] {
        Written(
            "func replacing<C: Collection, R: Collection>(_ other: C, with replacement: R, maxReplacements: Int = .max) -> Self where C.Element == Element, R.Element == Element",
            "The elements with others in the place of some.",
            body: """
                var result = Self()
                var place = startIndex
                for range in ranges(of: other).prefix(maxReplacements) {
                    result.append(contentsOf: self[place..<range.lowerBound])
                    result.append(contentsOf: replacement)
                    place = range.upperBound
                }
                result.append(contentsOf: self[place..<endIndex])
                return result
                """)
        Written(
            "mutating func replace<C: Collection, R: Collection>(_ other: C, with replacement: R, maxReplacements: Int = .max) where C.Element == Element, R.Element == Element",
            "Puts others in the place of some elements.",
            body: "self = replacing(other, with: replacement, maxReplacements: maxReplacements)")
        Written(
            "mutating func trimPrefix<P: Sequence>(_ prefix: P) where P.Element == Element",
            "Takes elements out that stand at the beginning.",
            body: "self = Self(trimmingPrefix(prefix))")
    }
}
