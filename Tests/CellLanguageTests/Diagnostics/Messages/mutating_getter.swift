struct Cache {
    var hits = 0
    subscript(key: String) -> Int {
        mutating get {
            hits += 1
            return key.count
        }
    }
}
let cache = Cache()
print(cache["a"])
