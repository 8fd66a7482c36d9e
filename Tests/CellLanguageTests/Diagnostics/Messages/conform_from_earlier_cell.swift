protocol Animal { var name: String { get set }; mutating func rename(to name: String) }
// ---- next cell ----
class Dog: Animal { let name = "Rex" }
