let distances = [120.0, 80.0, 60.0]
let speeds = [60.0, 40.0, 0.0]
for (distance, speed) in zip(distances, speeds) {
    let hours = distance / speed
    let minutes = Int(hours * 60)
    print(minutes, "minutes")
}
