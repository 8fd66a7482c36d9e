enum E: Error { case bad }
func risky() throws -> Bool { throw E.bad }
func run() -> Bool {
    let ok = true
    return ok && risky()
}
print(run())
