protocol Plugin { init() }
struct Good: Plugin {}
struct Bad {}
var plugins: [any Plugin.Type] = []
plugins.append(Good.self)
plugins.append(Bad.self)
print(plugins.count)
