struct Team { var name: String; var points: Int }
func best<T: Comparable>(_ items: [T]) -> T? { items.max() }
let teams = [Team(name: "A", points: 3), Team(name: "B", points: 5)]
print(best(teams)?.name ?? "none")
