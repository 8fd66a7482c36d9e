struct Problem { let text: String }
func check(_ n: Int) throws {
    if n < 0 { throw Problem(text: "negative") }
}

try? check(-1)
print("done")
