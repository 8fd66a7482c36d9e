enum BankError: Error, Equatable {
    case insufficient(needed: Double)
    case closed
}
struct Account {
    var balance: Double
    var isOpen = true
    mutating func withdraw(_ amount: Double) throws(BankError) -> Double {
        guard isOpen else { throw .closed }
        if amount > balance { throw BankError.insufficient(needed: amount - balance) }
        balance -= amount
        return balance
    }
}
var account = Account(balance: 50)
do {
    print(try account.withdraw(20))
    print(try account.withdraw(100))
} catch {
    switch error {
    case .insufficient(let needed): print("need", needed)
    case .closed: print("closed")
    }
}
account.isOpen = false
do {
    _ = try account.withdraw(1)
} catch .closed {
    print("account closed")
} catch {
    print("other")
}
func attempt(_ n: Double) -> Result<Double, BankError> {
    var copy = Account(balance: 10)
    do { return .success(try copy.withdraw(n)) } catch { return .failure(error) }
}
switch attempt(4) {
case .success(let rest): print("rest", rest)
case .failure(let e): print(e)
}
print(attempt(40) == .failure(.insufficient(needed: 30)))
func mapAll<T, E: Error>(_ xs: [T], _ f: (T) throws(E) -> T) throws(E) -> [T] {
    var out: [T] = []
    for x in xs { out.append(try f(x)) }
    return out
}
print(mapAll([1, 2]) { $0 + 1 })
print((try? account.withdraw(1)) as Any)
