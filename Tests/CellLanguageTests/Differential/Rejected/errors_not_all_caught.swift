enum FileProblem: Error {
    case missing(String)
    case locked
}

func open(_ name: String) throws -> String {
    if name == "secret" { throw FileProblem.locked }
    if name.isEmpty { throw FileProblem.missing(name) }
    return "contents of \(name)"
}

func show(_ name: String) {
    do {
        let text = try open(name)
        print(text)
    } catch FileProblem.missing(let name) {
        print("no", name)
    } catch FileProblem.locked {
        print("locked")
    }
}

show("notes")
