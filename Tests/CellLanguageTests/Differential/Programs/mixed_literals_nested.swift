let v: [Any] = [1, "two"]
print(v)
let w: [Any] = [0, [1, "two"]]
print(w)
let x: [String: Any] = ["a": [1, "two", [3.0]], "b": ["k": 1, "l": "x"]]
print(x.count)
