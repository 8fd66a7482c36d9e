func show(_ value: Int, with note: String = "") { print("int", value, note) }
func show(_ value: Int, flag: Bool = false) { print("int", value, flag) }

show(1, with: "x")
show(2, flag: true)
func pick() -> Int { 1 }
func pick() -> String { "one" }
let chosen = pick()
print(chosen)
