struct Oops: Error { let code: Int }
func risky() throws { throw Oops(code: 4) }
do {
    try risky()
} catch {
    print(error.code)
}
