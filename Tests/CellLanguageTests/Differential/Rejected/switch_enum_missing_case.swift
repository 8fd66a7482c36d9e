enum TrafficLight {
    case red, yellow, green

    var next: TrafficLight {
        switch self {
        case .red: return .green
        case .green: return .yellow
        }
    }
}

var light = TrafficLight.red
for _ in 0..<3 {
    print(light)
    light = light.next
}
