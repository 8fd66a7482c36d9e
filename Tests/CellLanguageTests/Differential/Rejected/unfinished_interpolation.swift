let name = "Ada"
let age = 36
print("name: \(name)")
print("age: \(age")
print("done")
