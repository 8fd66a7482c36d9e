protocol Ranking {
    associatedtype Score: Comparable
    func score(of name: String) -> Score
}
struct Length: Ranking {
    func score(of name: String) -> Int { name.count }
}
struct Mark { var value = 1 }
struct Marks: Ranking {
    func score(of name: String) -> Mark { Mark(value: name.count) }
}
print(Length().score(of: "abc"))
