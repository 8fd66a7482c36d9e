var level = 0 { willSet { if newValue < 0 { print("negative"); return }; print("will", newValue) } didSet { guard level != oldValue else { return }; print("did", oldValue, level) } }
level = 3; level = 3; level = -2
print(level)
func local() { var t = 1 { didSet { if t > 5 { return }; print("t", t) } }; t = 4; t = 9; print(t) }
local()
struct Config { static var verbose = false { didSet { print("verbose", oldValue, verbose) } }; static var n = 1 { willSet { print("n will", newValue); return } } }
Config.verbose = true; Config.verbose.toggle(); Config.n += 4; print(Config.n)
struct Size { var width: Double; var height: Double; mutating func flip() { swap(&width, &height) } }
struct Box { var size = Size(width: 1, height: 2); var pair = (1, 2); mutating func turn() { swap(&size.width, &size.height); swap(&pair.0, &pair.1) } }
var b = Box(); b.turn(); print(b.size, b.pair); b.size.flip(); print(b.size)
func add(_ a: inout Double, _ b: inout Double) { a += b; b = 0 }
func cap(_ z: inout Box) { var s = Size(width: 1, height: 3); let f = { s.width += 1 }; f(); print(s); swap(&s.width, &s.height); add(&s.width, &s.height); print(s); add(&z.size.width, &z.size.height); swap(&z.pair.0, &z.pair.1) }
cap(&b); print(b)
