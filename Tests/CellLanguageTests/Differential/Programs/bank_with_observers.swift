final class Account {
    let owner: String
    private(set) var balance: Int {
        willSet { if newValue < 0 { overdrafts += 1 } }
        didSet { history.append(balance - oldValue) }
    }
    private(set) var history: [Int] = []
    private(set) var overdrafts = 0
    var limit: Int?
    var onChange: ((Account, Int) -> Void)?
    init(owner: String, opening balance: Int = 0, limit: Int? = nil) {
        self.owner = owner
        self.balance = balance
        self.limit = limit
    }
    enum Problem: Error { case limit(missing: Int), amount(Int) }
    func move(_ amount: Int) throws {
        guard amount != 0 else { throw Problem.amount(amount) }
        if let limit, balance + amount < -limit { throw Problem.limit(missing: -limit - balance - amount) }
        balance += amount
        onChange?(self, amount)
    }
    static func transfer(_ amount: Int, from source: Account, to target: Account) throws {
        guard amount > 0 else { throw Problem.amount(amount) }
        try source.move(-amount)
        try target.move(amount)
    }
}
var total = 0 { didSet { if total > 1000 { total = 1000 } } }
let ada = Account(owner: "Ada", opening: 100, limit: 50), bob = Account(owner: "Bob")
for account in [ada, bob] {
    account.onChange = { who, amount in
        total += abs(amount)
        print(who.owner, amount > 0 ? "+\(amount)" : "\(amount)", "->", who.balance)
    }
}
try Account.transfer(120, from: ada, to: bob)
do {
    try Account.transfer(100, from: ada, to: bob)
} catch Account.Problem.limit(let missing) {
    print("short of", missing)
} catch {
    print("other", error)
}
print((try? Account.transfer(-5, from: ada, to: bob)) == nil, ada.history, bob.history, ada.overdrafts)
bob.limit = 0
do { try bob.move(-121) } catch let problem as Account.Problem { print(problem) }
try bob.move(2000)
print(total, bob.history.reduce(0, +) == bob.balance)
