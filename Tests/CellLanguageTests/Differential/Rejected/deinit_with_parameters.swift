class File {
    let name: String
    init(name: String) { self.name = name }
    deinit() { print("closing", name) }
}

_ = File(name: "a")
