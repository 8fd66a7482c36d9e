enum BankError: Error { case insufficient(needed: Int), closed }
struct Account {
    var balance: Int
    var isOpen = true
    mutating func withdraw(_ amount: Int) throws {
        guard isOpen else { throw BankError.closed }
        guard amount <= balance else { throw BankError.insufficient(needed: amount - balance) }
        balance -= amount
    }
}
var account = Account(balance: 100)
for amount in [30, 80] {
    do {
        try account.withdraw(amount)
        print("took", amount, "left", account.balance)
    } catch BankError.insufficient(let needed) {
        print("missing", needed)
    } catch {
        print("other", error)
    }
}
account.isOpen = false
do { try account.withdraw(1) } catch { print(error) }
print((try? account.withdraw(1)) == nil)
func cleanup() { defer { print("deferred") }; print("working") }
cleanup()
