infix operator **: MultiplicationPrecedence
infix operator ++++: AdditionPrecedence
infix operator **: AdditionPrecedence
func ++++ (a: Int, b: Int) -> Int { a }
print(1 ++++ 2)
