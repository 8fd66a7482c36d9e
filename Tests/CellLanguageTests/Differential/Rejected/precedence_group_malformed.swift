precedencegroup P { higherThan: AdditionPrecedence
 higherThan: MultiplicationPrecedence
 associativity: up }
infix operator +++: P
func +++ (a: Int, b: Int) -> Int { a }
func f() { precedencegroup Q { } }
struct S { precedencegroup Q { } }
