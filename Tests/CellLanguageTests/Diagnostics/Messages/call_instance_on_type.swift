struct Clock { var hour = 9; func chime() -> String { "dong" }; static let noon = 12 }
print(Clock.chime())
print(Clock().noon)
