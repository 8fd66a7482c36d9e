struct Group {
    let name: String
    var ages: [Int]
    var mean: Int {
        ages.reduce(0, +) / ages.count
    }
}

let groups = [Group(name: "a", ages: [3, 5]), Group(name: "b", ages: [])]
for group in groups {
    print(group.name, group.mean)
}
