let d: [String: Int, Int] = [:]
print(d)
