class Game {
    final func rules() -> String { "classic" }
}
class FastGame: Game {
    override func rules() -> String { "fast" }
}
print(FastGame().rules())
