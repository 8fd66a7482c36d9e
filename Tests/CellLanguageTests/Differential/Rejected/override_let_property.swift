class Config { let name = "a" }
class Special: Config {
    override var name: String { "b" }
}
class Other: Config {
    override var size: Int { 3 }
}

print(Special().name)
