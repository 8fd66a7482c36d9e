enum A: Error { case one }
func run() throws { throw A.one }
do {
    try run()
} catch A.two {
    print("two")
} catch {
    print(error)
}
