struct Config { static let name = "config" }
let type: Any.Type = Config.self
print(type == Config.self)
print(type.name)
