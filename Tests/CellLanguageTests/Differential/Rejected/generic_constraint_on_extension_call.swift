extension Sequence where Element: Hashable {
    func distinct() -> [Element] {
        var seen = Set<Element>()
        return filter { seen.insert($0).inserted }
    }
}
struct Tag { let name: String }

print([1, 1, 2].distinct())
print([Tag(name: "a"), Tag(name: "a")].distinct().count)
