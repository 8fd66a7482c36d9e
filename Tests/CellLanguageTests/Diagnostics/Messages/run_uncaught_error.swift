enum LoadError: Error {
    case missing(file: String, tries: Int)
}
func load(_ name: String) throws -> String {
    throw LoadError.missing(file: name, tries: 3)
}
// ---- next cell ----
let text = try load("notes.txt")
print(text)
