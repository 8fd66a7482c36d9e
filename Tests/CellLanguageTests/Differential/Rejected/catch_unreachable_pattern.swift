enum Failure: Error { case disk, network }

func run() throws { throw Failure.disk }

do {
    try run()
} catch Failure.memory {
    print("memory")
} catch {
    print("other")
}
