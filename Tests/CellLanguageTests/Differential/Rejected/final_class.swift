final class Settings {
    var volume = 5
}
class LoudSettings: Settings {
    func louder() { volume += 1 }
}
let s = LoudSettings()
s.louder()
print(s.volume)
