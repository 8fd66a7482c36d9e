class Base { init() {}; func hello() -> String { "base" } }
class Counter: Base { override func hello() -> String { "c" } }
print(Counter().hello(), type(of: Counter()))
class Base2 { func hello() -> String { "base" } }
class Counter2: Base2 { override func hello() -> String { "c" } }
print(Counter2().hello(), type(of: Counter2()))
