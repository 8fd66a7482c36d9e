let c: [CollectionDifference<String>.Change] = [.insert(offset: 0, element: "a", associatedWith: nil), .remove(offset: 1, element: "b", associatedWith: nil)]
if let d = CollectionDifference(c) { print(d.count, ["x", "b"].applying(d) ?? []) }
print(CollectionDifference(c + c) == nil)
