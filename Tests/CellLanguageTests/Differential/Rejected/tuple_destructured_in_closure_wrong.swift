let pairs = [(1, "a"), (2, "b")]
let texts = pairs.map { (n, s, extra) in "\(n)\(s)" }
print(texts)
