func greet(_ name: String) -> String {
    "Hello, \(name)!"
}

let nicknames: [String: String] = ["Robert": "Bob"]
let nickname = nicknames["Robert"]
print(greet("Ada"))
print(greet(nickname))
