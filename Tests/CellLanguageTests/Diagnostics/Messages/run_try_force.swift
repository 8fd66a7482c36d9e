struct Empty: Error {}
func first(_ xs: [Int]) throws -> Int { guard let x = xs.first else { throw Empty() }; return x }
print(try! first([]))
