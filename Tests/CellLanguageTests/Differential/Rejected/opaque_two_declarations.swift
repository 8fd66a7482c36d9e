func first() -> some Equatable { 1 }
func second() -> some Equatable { 1 }
print(first() == first())
print(first() == second())
