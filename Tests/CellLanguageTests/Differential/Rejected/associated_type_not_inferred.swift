protocol Producer {
    associatedtype Output
    func make() -> Output
}

struct Numbers: Producer {
    typealias Output = Int
    func make() -> String { "1" }
}

print(Numbers().make())
