enum Shape {
    case box(width: Double, height: Double)
}
func ticket(
    from origin: String,
    to destination: String,
    passengers: Int = 1
) -> String {
    "\(origin) - \(destination), \(passengers)"
}
let oslo = ticket(
    from: "Oslo",
    too: "Bergen"
)
let box = Shape.box(
    width: 1,
    2
)
