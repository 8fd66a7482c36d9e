struct Reading {
    let hour: Int
    let degrees: Double
}

let readings = [Reading(hour: 6, degrees: 17.5), Reading(hour: 12, degrees: 21.0), Reading(hour: 18, degrees: 19.25)]
let warmest = readings[0]
print("searching")
for reading in readings where reading.degrees > warmest.degrees {
    warmest = reading
}
print("warmest at", warmest.hour)
