final class Settings {
    var volume = 5
}

class LoudSettings: Settings {
    func raise() { volume += 5 }
}

let settings = LoudSettings()
settings.raise()
print(settings.volume)
