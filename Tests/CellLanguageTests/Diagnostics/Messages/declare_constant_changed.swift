let limit = 3
limit = 4
struct Account { let owner: String; var balance = 0.0
    func deposit(_ x: Double) { balance += x } }
let account = Account(owner: "Kim")
account.balance = 5
var other = account
other.owner = "Lee"
let list = [1]
list.append(2)
for x in list { x += 1 }
func g(_ n: Int) { n += 1 }
