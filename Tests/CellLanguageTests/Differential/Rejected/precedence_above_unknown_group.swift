precedencegroup A { higherThan: Foo }
infix operator +++: A
