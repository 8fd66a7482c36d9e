func t(_ name: String, _ value: Int) -> Int { print("eval", name); return value }
var xs = [0, 0, 0, 0]
xs[t("i", 1)] = t("v", 5)
print(xs)
xs[t("j", 1)] += t("w", 7)
print(xs)
var grid = [[1, 2], [3, 4]]
grid[t("r", 1)][t("c", 0)] = t("x", 9)
print(grid)
grid[t("r", 0)][t("c", 1)] *= t("y", 10)
print(grid)
var d = ["a": 1]
func key(_ k: String) -> String { print("key", k); return k }
d[key("a")] = t("z", 2)
d[key("b"), default: t("default", 100)] += t("plus", 1)
d[key("a"), default: t("default", 100)] += t("plus", 1)
print(d["a"]!, d["b"]!)
(xs[t("p", 0)], xs[t("q", 1)]) = (t("s", 70), t("u", 80))
print(xs)
