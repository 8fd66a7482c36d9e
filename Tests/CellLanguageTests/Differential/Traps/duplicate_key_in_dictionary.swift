let names = ["ann", "bob", "ann"]
print("building")
let table = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
print(table.count)
