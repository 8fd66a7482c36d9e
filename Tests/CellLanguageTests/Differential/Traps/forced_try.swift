struct Missing: Error { let name: String }
func find(_ name: String) throws -> Int {
    guard name.count > 2 else { throw Missing(name: name) }
    return name.count
}
let found = try! find("abc")
print(found)
let lost = try! find("x")
print(lost)
