class Settings { var volume = 3 }
class Muted: Settings {
    override var volume: Int { 0 }
}

print(Muted().volume)
