enum ConfigError: Error { case missing(key: String) }

struct Config {
    var values: [String: String]
    func value(_ key: String) throws -> String {
        guard let value = values[key] else { throw ConfigError.missing(key: key) }
        return value
    }
}

let config = Config(values: ["host": "localhost"])
let host = try! config.value("host")
print(host)
let port = try! config.value("port")
print(port)
