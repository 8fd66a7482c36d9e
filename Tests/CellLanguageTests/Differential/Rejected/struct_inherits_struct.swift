struct Animal { var name: String }
struct Dog: Animal { var breed: String }
print(Dog(breed: "x"))
