typealias Handler = (Int, String) -> Void
let handler: Handler = { number in print(number) }
handler(1, "a")
