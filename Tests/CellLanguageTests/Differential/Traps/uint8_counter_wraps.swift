struct Ticket { static var next: UInt8 = 250; let id: UInt8; init() { id = Ticket.next; Ticket.next += 1 } }
for _ in 0..<8 {
    let ticket = Ticket()
    print(ticket.id)
}
