struct Oops: Error {}
func risky() throws -> Int { throw Oops() }
print("never")
let n = risky()
