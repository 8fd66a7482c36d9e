struct Playlist {
    var songs: [String] = []

    mutating func add(_ song: String) {
        songs.append(song)
    }

    func longest() -> String? {
        songs.max { $0.count < $1.count }
    }
}

var list = Playlist()
list.add("So What")
list.add("Blue in Green")
print(list.longets() ?? "none")
