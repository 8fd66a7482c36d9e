struct Config { var values: [String: [String: Int]] }

let config = Config(values: ["net": ["port": 80]])
func setting(_ group: String, _ key: String) -> Int {
    let found = config.values[group]?[key]
    return found!
}

print(setting("net", "port"))
print(setting("net", "host"))
