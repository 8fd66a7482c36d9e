struct Ticket {
    var title: String
    var priority: Int
}

var queue: [Ticket] = []
queue.append(Ticket(title: "Printer on fire", priority: 1))
queue.append(Ticket("Coffee is cold", priority: 3))
for ticket in queue.sorted(by: { $0.priority < $1.priority }) {
    print(ticket.title)
}
