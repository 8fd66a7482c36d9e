struct Song {
    let title: String
    let seconds: Int
}

let played = [Song(title: "One", seconds: 180), Song(title: "Two", seconds: 200)]
let unique = Set(played)
print(unique.count)
