struct Stream<T> {
    let items: [T]
    func fold<R>(_ start: R, _ step: (R, T) -> R) -> R {
        var r = start
        for item in items { r = step(r, item) }
        return r
    }
}

let text = Stream(items: [1, 2, 3]).fold("") { $0 + $1 }
print(text)
