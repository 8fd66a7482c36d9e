struct City { var name: String; var people: Int; var mayor: Mayor; struct Mayor { var name: String } }
let cities = [City(name: "B", people: 2, mayor: .init(name: "x")), City(name: "A", people: 3, mayor: .init(name: "y"))]
func order<T, V: Comparable>(_ list: [T], by f: (T) -> V) -> [T] { list.sorted { f($0) < f($1) } }
print(cities.map(\.name), order(cities, by: \.people).map(\.mayor.name), cities.map(\.name.count).reduce(0, +), cities.max(by: { $0.people < $1.people })!.name)
print([[1, 2], []].filter(\.isEmpty).count, ["a", "b"].map(\.self))
