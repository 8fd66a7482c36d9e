protocol Animal { var name: String { get } }
struct Cat: Animal { let name = "cat" }
struct Dog: Animal { let name = "dog" }
func names<A: Animal>(_ animals: [A]) -> [String] { animals.map { $0.name } }

print(names([Cat(), Cat()]))
print(names([Cat(), Dog()]))
