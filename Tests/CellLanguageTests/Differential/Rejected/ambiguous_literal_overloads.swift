func describe(_ value: Float) -> String { "float \(value)" }
func describe(_ value: Int8) -> String { "small \(value)" }
func describe(_ value: Int16) -> String { "middle \(value)" }

let values: [Int8] = [1, 2]
for value in values {
    print(describe(value))
}
print(describe(300 as Int16))
print(describe(7))
