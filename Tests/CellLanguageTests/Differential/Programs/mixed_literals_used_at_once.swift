let a: [Any] = [1, "x"]
let b = [1 as Any, "x"]
let n: Any? = nil
let c = [n, n]
let d = [a, [2]]
print(a, b, c.count, d.count, [1, "x"].map { "\($0)" }, ["a": 1, "b": "x"].count)
print([1, 2.5, "x"].first!)
