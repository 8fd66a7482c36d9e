final class Screen {
    var title: String!
    var width: Int!
    func setUp(_ title: String) { self.title = title }
    func describe() -> String {
        let length = title.count
        return "\(length) of \(width + 1)"
    }
}

let screen = Screen()
screen.setUp("menu")
print(screen.title.count)
print(screen.describe())
