class Basic {
    let id: String
    var balance: Double { didSet { print(id, "set", balance) } }
    var note: String { "plain \(balance)" }
    init(id: String, balance: Double = 0) {
        self.id = id
        self.balance = balance
        self.balance += 1
        print("made", note, self.balance)
    }
    convenience init(twice id: String) {
        self.init(id: id, balance: 2)
        balance *= 2
    }
}
class Credit: Basic {
    override var balance: Double { willSet { print("will", newValue) } }
    override var note: String { "credit \(balance)" }
    var limit: Int
    init(limit: Int) {
        self.limit = limit
        super.init(id: "C", balance: 10)
        balance = 5
        self.limit += 1
    }
    override init(id: String, balance: Double) {
        limit = 0
        super.init(id: id, balance: balance)
    }
}
let c = Credit(limit: 3)
c.balance = 2
print(c.limit, c.note)
let d = Credit(twice: "D")
print(d.balance)
let b = Basic(twice: "B")
b.balance -= 1
let all: [Basic] = [b, c, d]
for account in all { account.balance += 0.5 }
print(all.map(\.note))
