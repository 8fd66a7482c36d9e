enum Light { case red, yellow, green }

func action(_ light: Light, pedestrian: Bool) -> String {
    switch (light, pedestrian) {
    case (.red, _): return "stop"
    case (.green, false): return "go"
    case (.green, true): return "wait"
    case (.yellow, true): return "stop"
    }
}

for pedestrian in [true, false] {
    print(action(.green, pedestrian: pedestrian))
}
