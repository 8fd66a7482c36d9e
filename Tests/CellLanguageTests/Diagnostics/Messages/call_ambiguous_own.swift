func text(_ value: Float) -> String { "float \(value)" }
func text(_ value: Int8) -> String { "small \(value)" }
print(text(7))
