enum NetworkError: Error { case offline }
enum FileError: Error { case missing }
func fetch(_ ok: Bool) throws(NetworkError) -> String {
    if !ok { throw FileError.missing }
    return "data"
}
do {
    print(try fetch(true))
} catch {
    print(error)
}
