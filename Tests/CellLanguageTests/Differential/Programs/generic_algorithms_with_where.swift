protocol Identified { associatedtype ID: Hashable; var id: ID { get } }
struct User: Identified { let id: Int; let name: String }
struct Tag: Identified, Hashable { let id: String }

extension Sequence where Element: Identified {
    func indexed() -> [Element.ID: Element] {
        Dictionary(map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    func ids<Other: Sequence>(sharedWith other: Other) -> Set<Element.ID>
    where Other.Element: Identified, Other.Element.ID == Element.ID {
        Set(map(\.id)).intersection(other.map(\.id))
    }
}
func merge<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> [A.Element] where A.Element == B.Element, A.Element: Comparable {
    (Array(a) + Array(b)).sorted()
}
let users = [User(id: 1, name: "a"), User(id: 2, name: "b"), User(id: 1, name: "c")]
print(users.indexed()[1]!.name, users.indexed().count)
print(users.ids(sharedWith: [User(id: 2, name: "z")]), [Tag(id: "x")].ids(sharedWith: [Tag(id: "y")]).isEmpty)
print(merge([3, 1], Set([2])), merge("ca", ["b"] as [Character]))
