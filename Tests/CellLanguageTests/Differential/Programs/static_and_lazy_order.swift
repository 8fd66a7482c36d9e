struct Config {
    static let first: Int = { print("first made"); return 1 }()
    static var second: Int = { print("second made"); return Config.first + 1 }()
    lazy var third: Int = { print("third made"); return Config.second + 1 }()
}
print("start")
var c = Config()
print(Config.second)
Config.second += 10
print(Config.second, Config.first)
print(c.third)
print(c.third)
var copy = c
copy.third = 7
print(c.third, copy.third)
final class K { static var made = 0; let id: Int; init() { K.made += 1; id = K.made } }
let ks = (0..<3).map { _ in K() }
print(ks.map { $0.id }, K.made)
