protocol P { var n: Int { get } }
print("before")
func f() -> some P { fatalError("todo") }
print(f().n)
