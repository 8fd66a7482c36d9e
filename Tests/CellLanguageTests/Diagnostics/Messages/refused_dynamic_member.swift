@dynamicMemberLookup
struct Bag {
    subscript(dynamicMember name: String) -> Int { name.count }
}
