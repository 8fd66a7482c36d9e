struct Box<T> {
    var content: T
    func map<U>(_ transform: (T) -> U) -> Box<U> {
        Box<T>(content: content)
    }
}

print(Box(content: 3).map { "\($0)" }.content)
