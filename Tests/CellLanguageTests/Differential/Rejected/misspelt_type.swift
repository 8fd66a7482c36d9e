struct Reading {
    let station: String
    let celsius: Double
}

func warmest(_ readings: [Reeding]) -> String? {
    readings.max { $0.celsius < $1.celsius }?.station
}

let week = [
    Reading(station: "Harbour", celsius: 18.5),
    Reading(station: "Airport", celsius: 21.0),
]
print(warmest(week) ?? "-")
