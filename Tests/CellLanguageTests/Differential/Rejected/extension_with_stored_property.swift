struct Track { let title: String; let seconds: Int }

extension Track {
    var plays = 0
    var minutes: Double { Double(seconds) / 60 }
}

print(Track(title: "a", seconds: 90).minutes)
