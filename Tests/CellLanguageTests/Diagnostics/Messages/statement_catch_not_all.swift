enum Problem: Error { case missing, locked }
func open(_ name: String) throws -> String { throw Problem.locked }
func show() {
    do {
        print(try open("notes"))
    } catch Problem.missing {
        print("missing")
    }
}
