struct Owner { var name: String }
struct Dog { var owner: Owner? }
let name = \Dog.owner!.name
print(Dog(owner: Owner(name: "Ann"))[keyPath: name])
let stray = Dog(owner: nil)
print("asking")
print(stray[keyPath: name].count)
