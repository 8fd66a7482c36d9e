precedencegroup A { higherThan: B }
precedencegroup B { higherThan: A }
infix operator +++: A
func +++ (a: Int, b: Int) -> Int { a }
print(1 +++ 2 + 3)
