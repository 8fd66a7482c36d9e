let values: [Any] = [1, "two"]
let numbers = values.map { $0 as! Int }
print(numbers)
