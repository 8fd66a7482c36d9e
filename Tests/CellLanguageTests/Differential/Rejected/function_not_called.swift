func load() -> [Int] { [1, 2, 3] }

let data = load
print(data.count)
