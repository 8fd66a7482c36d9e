struct Song { var title: String }
let songs = [Song(title: "a")]
print(songs.map(\.title))
let path = \.title
print(songs[0][keyPath: path])
