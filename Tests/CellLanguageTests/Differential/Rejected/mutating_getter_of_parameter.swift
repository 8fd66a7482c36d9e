struct Counter {
    var reads = 0
    subscript(key: String) -> Int {
        mutating get {
            reads += 1
            return key.count
        }
    }
}
func look(_ counter: Counter) -> Int {
    counter["a"]
}
print(look(Counter()))
