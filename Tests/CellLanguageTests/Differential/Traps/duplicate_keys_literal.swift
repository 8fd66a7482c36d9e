func key(_ n: Int) -> String { n % 2 == 0 ? "even" : "odd" }
let names = [key(1): 1, key(2): 2]
print(names.count)
let more = [key(1): 1, key(3): 3]
print(more.count)
