protocol Playable { func play() }
struct Song: Playable { func play() { print("la") } }
struct Picture { var name: String }
let items: [any Playable] = [Song(), Picture(name: "sea")]
items.forEach { $0.play() }
