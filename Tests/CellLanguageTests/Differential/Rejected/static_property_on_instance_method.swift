struct Theme {
    static let colours = ["red", "green"]
    func pick(_ i: Int) -> String {
        return colours[i]
    }
}

print(Theme().pick(0))
