struct Ticket { let seat: Int; let row: String }

let tickets = [Ticket(seat: 1, row: "A"), Ticket(seat: 2, row: "B")]
let wanted = "1"
let found = tickets.first { $0.seat == wanted }
print(found?.row ?? "none")
