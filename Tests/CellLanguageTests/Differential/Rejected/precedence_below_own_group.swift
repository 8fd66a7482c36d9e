precedencegroup A { higherThan: AdditionPrecedence }
precedencegroup B { lowerThan: A }
infix operator ++++: B
func ++++ (a: Int, b: Int) -> Int { a }
