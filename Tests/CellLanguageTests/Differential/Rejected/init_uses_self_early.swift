struct Sensor {
    let id: Int
    let label: String

    init(id: Int) {
        self.id = id
        label = makeLabel()
    }

    func makeLabel() -> String {
        return "sensor-\(id)"
    }
}
print(Sensor(id: 4).label)
