struct Temp { var c = 0.0 { willSet { print("w", c, newValue) } didSet { if c > 100 { c = 100 }; print("d", oldValue, c) } }; var f: Double { get { c * 9 / 5 + 32 } set { c = (newValue - 32) * 5 / 9 } } }
struct Room { var temps: [Temp] = [Temp(), Temp()]; var name = "r" { didSet { print("name", oldValue, name) } } }
func i(_ n: Int) -> Int { n }
var rooms = ["a": Room(), "b": Room()]
rooms["a"]!.temps[i(1)].c = 50
rooms["a"]!.temps[i(1)].c += 70
rooms["b"]?.temps[0].f = 212
rooms["b"]?.name += "oom"
print(rooms["a"]!.temps.map(\.c), rooms["b"]!.temps.map { $0.f }, rooms["b"]!.name)
var t = Temp()
t.f += 18
func heat(_ d: inout Double) { d += 1; d += 1 }
heat(&t.c); heat(&t.f)
print(t.c, t.f)
var rs = [Room(), Room()]
rs[i(1)].temps[i(0)].c -= 5
for k in rs.indices { rs[k].name = "room \(k)" }
print(rs.map { $0.name }, rs[1].temps[0].c)
