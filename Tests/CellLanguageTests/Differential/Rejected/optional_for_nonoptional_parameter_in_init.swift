struct Player {
    let name: String
    let score: Int
}

let fields = "ada:12".split(separator: ":")
let player = Player(name: String(fields[0]), score: Int(fields[1]))
print(player)
