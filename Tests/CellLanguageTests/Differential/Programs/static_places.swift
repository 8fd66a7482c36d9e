struct Registry {
    static var items: [String: [Int]] = [:]
    static var current = (id: 1, name: "one")
    static subscript(k: String) -> Int { get { items[k]?.last ?? 0 } set { items[k, default: []].append(newValue) } }
    static var top: Int { get { current.id } set { current.id = newValue; current.name += "\(newValue)" } }
}
func k(_ s: String) -> String { s }
Registry[k("a")] = 3
Registry[k("a")] += 4
Registry[k("b")] -= Registry[k("a")] * 2
print(Registry.items["a"]!, Registry.items["b"]!)
Registry.top += 5
Registry.current.id *= 2
func inc(_ n: inout Int, _ d: Int = 1) -> Int { n += d; return n }
print(inc(&Registry.top), inc(&Registry.current.id, 3), inc(&Registry["a"]), Registry.current, Registry.items["a"]!)
enum Mode { static var flags = [false, true]; static var pair = (1, [2, 3]) }
Mode.flags[0].toggle()
Mode.pair.1[0] += Mode.pair.0
Mode.pair.1.append(Mode.pair.1.count)
print(Mode.flags, Mode.pair)
