// Accounts in a dictionary changed through inout parameters, with errors that leave them as they were.
enum TransferError: Error { case unknown(String), short(by: Int) }
struct Account { var balance: Int; var log: [String] = [] }

func withdraw(_ amount: Int, from account: inout Account) throws {
    guard account.balance >= amount else { throw TransferError.short(by: amount - account.balance) }
    account.balance -= amount
    account.log.append("-\(amount)")
}
func transfer(_ amount: Int, from a: String, to b: String, in bank: inout [String: Account]) throws {
    guard bank[a] != nil else { throw TransferError.unknown(a) }
    guard bank[b] != nil else { throw TransferError.unknown(b) }
    try withdraw(amount, from: &bank[a]!)
    bank[b]!.balance += amount
    bank[b]!.log.append("+\(amount)")
}
var bank = ["ann": Account(balance: 100), "bob": Account(balance: 20)]
for (from, to, amount) in [("ann", "bob", 30), ("bob", "ann", 70), ("bob", "cid", 1), ("ann", "bob", 70)] {
    do {
        try transfer(amount, from: from, to: to, in: &bank)
        print("moved", amount, "from", from)
    } catch TransferError.short(let missing) {
        print(from, "is short by", missing)
    } catch TransferError.unknown(let name) {
        print("nobody is called", name)
    } catch {
        print(error)
    }
}
for name in bank.keys.sorted() { print(name, bank[name]!.balance, bank[name]!.log) }
func settle(_ accounts: inout [Account], with change: (inout Account) throws -> Void) rethrows {
    for index in accounts.indices { try change(&accounts[index]) }
}
var list = [Account(balance: 5), Account(balance: 50)]
settle(&list) { $0.balance *= 2 }
do { try settle(&list) { try withdraw(30, from: &$0) } } catch { print("stopped:", list.map { $0.balance }) }
