final class Account {
    var balance = 0 { willSet { print("will", balance, newValue) } didSet { print("did", oldValue, balance) } }
    var notes: [String] = [] { didSet { print("notes", oldValue.count, notes.count) } }
    static var total = 0 { didSet { print("total", total) } }
}
func f(_ s: String, _ n: Int) -> Int { print(s); return n }
func take(_ n: inout Int, _ k: Int) { n -= k; n -= k }
let list = [Account(), Account()]
list[f("i", 1)].balance = f("v", 10)
list[f("j", 1)].balance += f("w", 5)
take(&list[f("k", 1)].balance, f("a", 2))
list[0].notes.append("x")
list[0].notes[0] += "y"
print(list[1].balance, list[0].notes)
Account.total += list[1].balance
take(&Account.total, 1)
