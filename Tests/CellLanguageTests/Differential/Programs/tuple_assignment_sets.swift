struct S { var log: [String] = []
  subscript(k: String) -> Int? { mutating get { print("get", k); return k == "z" ? nil : 1 } set { print("set", k, newValue as Any) } } }
var s = S()
print("a"); s["b"]? += 100
print("b"); (s["z"], s["d"]) = (nil, nil)
print("c"); s["z"]? += 1
print("d"); s["q"] = 5
print("e"); s["q"]! += 5
var t = (1, 2)
print("f"); (s["m"], t.0) = (7, 8)
print(t)
