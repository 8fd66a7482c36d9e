let row: [Any] = ["Ada", 36, 1.75]
let name = row[0] as! String
let age = row[1] as! Int
print(name, age)
func height(_ row: [Any]) -> Double {
    if let value = row[2] as? Double { return value }
    preconditionFailure("no height in \(row)")
}
print(height(row))
print(height(["x", 1, 2]))
