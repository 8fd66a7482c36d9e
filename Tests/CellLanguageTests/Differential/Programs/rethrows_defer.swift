final class Ledger {
    static let shared = Ledger()
    private(set) var lines: [String] = []
    private var depth = 0
    func log(_ s: String) { lines.append(String(repeating: "  ", count: depth) + s) }
    func scoped<T>(_ name: String, _ body: () throws -> T) rethrows -> T {
        log("begin \(name)")
        depth += 1
        var ok = false
        defer {
            depth -= 1
            log("\(ok ? "commit" : "rollback") \(name)")
        }
        let r = try body()
        ok = true
        return r
    }
}

enum BankError: Error {
    case insufficient(needed: Int), frozen(String), noAccount(String)
}

struct Bank {
    private var accounts: [String: Int]
    var frozen: Set<String> = []
    init(_ a: [String: Int]) { accounts = a }

    func balance(of name: String) throws -> Int {
        guard let b = accounts[name] else { throw BankError.noAccount(name) }
        return b
    }

    mutating func transfer(_ amount: Int, from a: String, to b: String) throws {
        let snapshot = accounts
        var committed = false
        defer { if !committed { accounts = snapshot } }
        let have = try balance(of: a)
        accounts[a] = have - amount
        if frozen.contains(b) { throw BankError.frozen(b) }
        accounts[b] = try balance(of: b) + amount
        guard have >= amount else { throw BankError.insufficient(needed: amount - have) }
        committed = true
    }

    var total: Int { accounts.values.reduce(0, +) }
}

var bank = Bank(["ann": 100, "bob": 20, "cat": 0])
bank.frozen.insert("cat")
let log = Ledger.shared
let moves = [("ann", "bob", 30), ("bob", "ann", 500), ("ann", "cat", 10), ("ann", "zed", 1), ("eve", "ann", 1)]
for (from, to, amount) in moves {
    do {
        try log.scoped("\(from)->\(to)") {
            try bank.transfer(amount, from: from, to: to)
            log.log("moved \(amount)")
        }
    } catch BankError.insufficient(let n) where n > 100 {
        log.log("way short by \(n)")
    } catch BankError.insufficient(let n) {
        log.log("short by \(n)")
    } catch BankError.frozen(let who), BankError.noAccount(let who) {
        log.log("cannot use \(who)")
    }
}
print(log.lines.joined(separator: "\n"))
print(try bank.balance(of: "ann"), try bank.balance(of: "bob"), bank.total)
