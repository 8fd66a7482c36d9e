// What a closure assigns tells what it is given; a closure takes as many parameters as it names.
let pairs = [("a", 1.5), ("b", 2)]
let env = pairs.reduce(into: [:]) { $0[$1.0] = $1.1 }
print(env["a"] ?? 0, type(of: env))
let inverted = ["x": 1, "y": 2].reduce(into: [:]) { $0[$1.value] = $1.key }
print(inverted.sorted { $0.key < $1.key }.map(\.value), type(of: inverted))
let counts = "hello".reduce(into: [:]) { $0[$1, default: 0] += 1 }
print(counts["l"]!, type(of: counts))
let groups = ["ant", "bee", "asp"].reduce(into: [:]) { $0[$1.first!, default: []].append($1) }
print(groups["a"]!, type(of: groups))
let byName = zip(["u", "v"], 1...).reduce(into: [:]) { result, pair in result[pair.0] = pair.1 * 2 }
print(byName["v"]!, type(of: byName))
func run<T>(_ xs: [T], _ f: (T) -> Bool) -> String { "pred \(xs.filter(f).count)" }
func run<T, K: Comparable>(_ xs: [T], _ f: (T) -> K) -> String { "key \(xs.map(f).max()!)" }
func run<T>(_ xs: [T], _ f: (T, T) -> T) -> String { "fold \(xs.dropFirst().reduce(xs[0], f))" }
print(run([1, 2, 3]) { $0 > 1 }, run([1, 2, 3]) { $0 * 2 }, run([1, 2, 3]) { $0 * $1 }, run(["a", "bb"]) { $0.count })
