func show(_ n: Int) { print(n) }
let results = [1, 2].map { show($0) + 1 }
print(results.count)
