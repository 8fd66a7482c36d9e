struct Seat {
    var row: Int
    var guest: String
}

var seat = Seat(row: 4, guest: "Max")
seat.guest = nil
print(seat)
