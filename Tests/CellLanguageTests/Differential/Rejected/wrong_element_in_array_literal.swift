struct Song {
    let title: String
    let seconds: Int
}

let album: [Song] = [
    Song(title: "Intro", seconds: 60),
    Song(title: "Middle", seconds: 200),
    ("Outro", 90),
]
let total = album.reduce(0) { $0 + $1.seconds }
print(total)
