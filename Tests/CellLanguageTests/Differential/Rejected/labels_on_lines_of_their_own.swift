func ticket(
    from origin: String,
    to destination: String,
    passengers: Int = 1
) -> String {
    "\(origin) - \(destination), \(passengers)"
}

let trips = [("Oslo", "Bergen"), ("Rome", "Milan")]
let tickets = trips.map { trip in
    ticket(
        from: trip.0,
        too: trip.1,
        passengers: 2
    )
}
for ticket in tickets { print(ticket) }
